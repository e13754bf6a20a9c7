import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { until } from './deadline.js';

export type Progress = 'calling' | 'ringing' | 'connecting' | 'connected' | 'reconnecting';

interface PhoneOptions extends BrowserContextOptions {
  /** Appended to the address. */
  readonly query?: string;
  /** Runs in the page before anything of the phone does. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The phone of one demo user in a window of its own, as somebody who sits before it would use it. */
export class PhonePage {
  /** What the page complained about: a phone that works has nothing to say here. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // The browser's own note on a request that a cut network lost; no page can keep it quiet.
      if (message.type() !== 'error' || /net::ERR_|WebSocket connection/.test(message.text())) return;
      this.complaints.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    url: string,
    user: 'Alice' | 'Bob' | 'Carol',
    { query = '', prepare, ...options }: PhoneOptions = {},
  ): Promise<PhonePage> {
    const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, ...options });
    const page = await context.newPage();
    const phone = new PhonePage(page, context);
    await prepare?.(page);
    await page.goto(`${url}/${query}`);
    await page.getByRole('button', { name: user }).click();
    await page.locator('[data-testid="connection"][data-state="open"]').waitFor({ state: 'attached' });
    return phone;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  async call(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Call ${name}`, exact: true }).click();
  }

  async videoCall(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Video call ${name}` }).click();
  }

  async rings(): Promise<void> {
    await this.page.getByRole('dialog').waitFor();
  }

  async isSilent(): Promise<void> {
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  async answer(): Promise<void> {
    await this.page.getByRole('button', { name: 'Answer', exact: true }).click();
  }

  async answerWithVideo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Answer with video' }).click();
  }

  async decline(): Promise<void> {
    await this.page.getByRole('button', { name: 'Decline' }).click();
  }

  async hangUp(): Promise<void> {
    await this.page.getByRole('button', { name: 'Hang up' }).click();
  }

  async toggleCamera(): Promise<void> {
    await this.page.getByRole('button', { name: 'Camera' }).click();
  }

  /** The call is at this point. */
  async is(progress: Progress, within_ms = 15_000): Promise<void> {
    await this.page
      .locator(`[data-testid="call-screen"][data-connection-state="${progress}"]`)
      .waitFor({ timeout: within_ms });
  }

  /** No call is on the screen. */
  async isHome(): Promise<void> {
    await this.page.getByRole('heading', { name: 'People' }).waitFor();
  }

  /** A notice, a badge or a line in a list that says this. */
  async says(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** The outcome of the latest call in the list. */
  latestOutcome(): Promise<string> {
    return this.page.getByTestId('history-row').first().locator('.row-detail').innerText();
  }

  /** Pictures of the other arrive and are decoded: there is a size, and the number of frames rises. */
  async seesMovingPictures(): Promise<void> {
    const before = await this.#frames();
    await until(
      'two more frames of the other',
      () => this.#frames(),
      ({ frames, width }) => width > 0 && frames >= before.frames + 2,
    );
  }

  async seesNoVideo(): Promise<void> {
    await this.page.locator('[data-testid="call-screen"][data-video="false"]').waitFor();
  }

  #frames(): Promise<{ frames: number; width: number }> {
    return this.page
      .getByTestId('remote-video')
      .evaluate((video: HTMLVideoElement) => ({
        frames: video.getVideoPlaybackQuality().totalVideoFrames,
        width: video.videoWidth,
      }));
  }
}
