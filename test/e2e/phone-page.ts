import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { until } from './deadline.js';
import { seesMovingPictures } from './moving-pictures.js';

export type Progress = 'calling' | 'ringing' | 'connecting' | 'connected' | 'reconnecting';

/** What the list says of somebody. */
type Shown = 'ONLINE' | 'OFFLINE' | 'IN_CALL' | 'BLOCKED';

type DemoUser = 'Alice' | 'Bob' | 'Carol';

const PATIENCE_MS = 15_000;

interface Account {
  readonly username: string;
  readonly password: string;
}

interface NewUser extends Account {
  readonly displayName: string;
}

/** One of the demo users by their name, or somebody of that name who registers. */
export function somebodyCalled(name: string): DemoUser | NewUser {
  if (name === 'Alice' || name === 'Bob' || name === 'Carol') return name;
  return { displayName: name, username: name.toLowerCase(), password: 'correct horse' };
}

interface PhoneOptions extends BrowserContextOptions {
  /** Appended to the address. */
  readonly query?: string;
  /** Runs in the page before anything of the phone does. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The phone of one user in a window of its own, as somebody who sits before it would use it. */
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
      if (message.type() !== 'error' || /net::ERR_|WebSocket connection/.test(message.text()))
        return;
      this.complaints.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    url: string,
    user: DemoUser | NewUser | Account,
    { query = '', prepare, ...options }: PhoneOptions = {},
  ): Promise<PhonePage> {
    const context = await browser.newContext({
      viewport: { width: 1100, height: 720 },
      ...options,
    });
    const page = await context.newPage();
    // Shorter than a test may take: then the failure names what was waited for.
    page.setDefaultTimeout(PATIENCE_MS);
    const phone = new PhonePage(page, context);
    await prepare?.(page);
    await page.goto(`${url}/${query}`);
    if (typeof user === 'string') await page.getByRole('button', { name: user }).click();
    else if ('displayName' in user) await phone.#register(user);
    else await phone.#signIn(user);
    await phone.isOnline();
    return phone;
  }

  /** The page has its WebSocket. */
  async isOnline(): Promise<void> {
    await this.page
      .locator('[data-testid="connection"][data-state="open"]')
      .waitFor({ state: 'attached' });
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

  async blocks(name: string): Promise<void> {
    await this.#chooses('Block', name);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Block', exact: true }).click();
    await this.sees(name, 'BLOCKED');
  }

  async unblocks(name: string): Promise<void> {
    await this.#chooses('Unblock', name);
    await this.says(`You unblocked ${name}.`);
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

  async hasCamera(state: 'on' | 'off'): Promise<void> {
    await this.page.getByRole('button', { name: 'Camera', pressed: state === 'on' }).waitFor();
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

  /** Somebody's presence in the list of people. */
  async sees(name: string, status: Shown): Promise<void> {
    await this.page
      .locator(`[data-testid="person-${name.toLowerCase()}"][data-status="${status}"]`)
      .waitFor();
  }

  /** A notice, a badge or a line in a list that says this. */
  async says(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Whatever fades in has done so. */
  async hasSettled(): Promise<void> {
    await this.page.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter((animation) => animation.effect?.getTiming().iterations === 1);
      await Promise.all(ending.map(({ finished }) => finished));
    });
  }

  /** Nothing that lay over the page is left. */
  async noticesAreGone(): Promise<void> {
    await until(
      'no notice is shown',
      () => this.page.locator('.toast').count(),
      (count) => count === 0,
    );
  }

  /** How many calls the list shows. */
  listedCalls(): Promise<number> {
    return this.page.getByTestId('history-row').count();
  }

  /** The latest call in the list, as a screen reader has it: `Outgoing call: Declined`. */
  async latestCall(): Promise<string> {
    const text = await this.page
      .getByTestId('history-row')
      .first()
      .locator('.row-detail')
      .innerText();
    return text.replace(/\s+/g, ' ');
  }

  /** Pictures of the other arrive and are decoded: they have a size, and become more. */
  async seesMovingPictures(within_ms = 10_000): Promise<void> {
    await seesMovingPictures('the other', this.page.getByTestId('remote-video'), within_ms);
  }

  async seesNoVideo(): Promise<void> {
    await this.page.locator('[data-testid="call-screen"][data-video="false"]').waitFor();
  }

  /** From the menu beside somebody's name. */
  async #chooses(choice: string, name: string): Promise<void> {
    await this.page.getByLabel(`More actions for ${name}`).click();
    await this.page.getByRole('button', { name: choice, exact: true }).click();
  }

  async #signIn({ username, password }: Account): Promise<void> {
    await this.page.getByLabel('Username or email').fill(username);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }

  async #register({ displayName, username, password }: NewUser): Promise<void> {
    await this.page.getByRole('button', { name: 'Create an account' }).click();
    await this.page.getByLabel('Your name').fill(displayName);
    await this.page.getByLabel('Username').fill(username);
    await this.page.getByLabel('Email').fill(`${username}@example.com`);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Create account' }).click();
  }
}
