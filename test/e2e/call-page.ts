import type { Locator, Page } from 'playwright-core';
import { seesMovingPictures } from './moving-pictures.js';
import type { PhonePage } from './phone-page.js';

type TileState = 'ringing' | 'held' | 'connecting' | 'connected' | 'reconnecting';

/** A user's page in a group call. */
export class CallPage {
  readonly page: Page;

  readonly name: string;
  readonly username: string;

  constructor(
    readonly phone: PhonePage,
    { name, username }: { name: string; username: string },
  ) {
    this.page = phone.page;
    this.name = name;
    this.username = username;
  }

  // ───────────── actions ─────────────

  async calls(others: readonly CallPage[]): Promise<void> {
    await this.#button('New call').click();
    for (const { name } of others) await this.#choice(name).check();
    await this.#button(others.length > 1 ? `Call ${others.length} people` : 'Call').click();
  }

  /** `at` is in the format of a `datetime-local` input: `2030-01-02T10:00`. */
  async schedules(other: CallPage, at: string): Promise<void> {
    await this.#button('New call').click();
    await this.#choice(other.name).check();
    await this.page.getByLabel('Schedule for later').check();
    await this.page.getByLabel('Starts at').fill(at);
    await this.#button('Schedule').click();
  }

  async answers(): Promise<void> {
    await this.phone.rings();
    await this.phone.answerWithVideo();
  }

  async adds(other: CallPage): Promise<void> {
    await this.#button('Add people').click();
    await this.#choice(other.name).check();
    await this.#button('Add to call').click();
  }

  async transfersTo(other: CallPage): Promise<void> {
    await this.#button('Transfer').click();
    await this.#choice(other.name).check();
    await this.#button(`Transfer to ${other.name}`).click();
  }

  async press(control: string): Promise<void> {
    await this.page.locator('.call-controls').getByRole('button', { name: control }).click();
  }

  // ───────────── observations ─────────────

  async sees(other: CallPage, state: TileState): Promise<void> {
    await this.page
      .locator(`[data-testid="participant-${other.username}"][data-state="${state}"]`)
      .waitFor();
  }

  async seesNo(other: CallPage): Promise<void> {
    await this.#tileOf(other).waitFor({ state: 'detached' });
  }

  /** No video of them arrives, and no frozen frame is left. */
  async seesNoPictureOf(other: CallPage): Promise<void> {
    await this.#tileOf(other).locator('.tile[data-video="false"]').waitFor();
  }

  /** Waits until video of each of them arrives and is decoded. */
  async seesMovingPicturesOf(others: readonly CallPage[]): Promise<void> {
    for (const other of others) {
      const video = this.#tileOf(other).getByTestId('remote-video');
      await seesMovingPictures(`${other.name}, for ${this.name}`, video);
    }
  }

  /** The label or text of the focused element. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
  }

  #tileOf({ username }: CallPage): Locator {
    return this.page.getByTestId(`participant-${username}`);
  }

  #choice(name: string): Locator {
    return this.page
      .getByRole('dialog')
      .getByRole('listitem')
      .filter({ hasText: name })
      .locator('input');
  }

  #button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}

/** Waits until each page shows moving video of all the others. */
export async function seeEachOther(pages: readonly CallPage[]): Promise<void> {
  await Promise.all(
    pages.map((page) => page.seesMovingPicturesOf(pages.filter((other) => other !== page))),
  );
}
