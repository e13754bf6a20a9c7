import type { Locator } from 'playwright-core';
import type { PhonePage } from './phone-page.js';
import { RoomPage } from './room-page.js';

type TileState = 'ringing' | 'held' | 'connecting' | 'connected' | 'reconnecting';

/** A user's page in a group call. */
export class CallPage extends RoomPage {
  protected override readonly controls = '.call-controls';
  readonly name: string;

  constructor(phone: PhonePage, { name, username }: { name: string; username: string }) {
    super(phone, username);
    this.name = name;
  }

  async calls(others: readonly CallPage[]): Promise<void> {
    await this.button('New call').click();
    for (const { name } of others) await this.#choice(name).check();
    await this.button(others.length > 1 ? `Call ${others.length} people` : 'Call').click();
  }

  /** `at` is in the format of a `datetime-local` input: `2030-01-02T10:00`. */
  async schedules(other: CallPage, at: string): Promise<void> {
    await this.button('New call').click();
    await this.#choice(other.name).check();
    await this.page.getByLabel('Schedule for later').check();
    await this.page.getByLabel('Starts at').fill(at);
    await this.button('Schedule').click();
  }

  async answers(): Promise<void> {
    await this.phone.rings();
    await this.phone.answerWithVideo();
  }

  async adds(other: CallPage): Promise<void> {
    await this.button('Add people').click();
    await this.#choice(other.name).check();
    await this.button('Add to call').click();
  }

  async transfersTo(other: CallPage): Promise<void> {
    await this.button('Transfer').click();
    await this.#choice(other.name).check();
    await this.button(`Transfer to ${other.name}`).click();
  }

  async sees(other: CallPage, state: TileState): Promise<void> {
    await this.page
      .locator(`[data-testid="participant-${other.username}"][data-state="${state}"]`)
      .waitFor();
  }

  /** No video of them arrives, and no frozen frame is left. */
  async seesNoPictureOf(other: CallPage): Promise<void> {
    await this.tileOf(other).locator('.tile[data-video="false"]').waitFor();
  }

  /** The label or text of the focused element. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
  }

  #choice(name: string): Locator {
    return this.page
      .getByRole('dialog')
      .getByRole('listitem')
      .filter({ hasText: name })
      .locator('input');
  }
}
