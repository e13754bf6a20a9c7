import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { DEADLINE_MS, until } from './deadline.js';
import { seesMovingPictures } from './moving-pictures.js';
import { useSmallCamera } from './small-camera.js';

type Progress = 'calling' | 'ringing' | 'connecting' | 'connected' | 'reconnecting';

/** The status shown in the list of people. */
type ListedStatus = 'ONLINE' | 'OFFLINE' | 'IN_CALL' | 'BLOCKED';

export type DemoUser = 'Alice' | 'Bob' | 'Carol';

interface Account {
  readonly username: string;
  readonly password: string;
}

interface NewUser extends Account {
  readonly displayName: string;
}

/** The demo user of this name, or a new user to register. */
export function userNamed(name: string): DemoUser | NewUser {
  if (name === 'Alice' || name === 'Bob' || name === 'Carol') return name;
  return { displayName: name, username: name.toLowerCase(), password: 'correct horse' };
}

interface PhoneOptions extends BrowserContextOptions {
  /** Appended to the URL. */
  readonly query?: string;
  /** Runs in the page before the app loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A user's phone in its own window. */
export class PhonePage {
  /** Errors that the page logged. A working phone logs none. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      // The browser logs lost requests of a cut network, and no page can suppress that.
      if (message.type() !== 'error' || /net::ERR_|WebSocket connection/.test(message.text()))
        return;
      this.errors.push(message.text());
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
    // Shorter than the test timeout, so that a failure names what it waited for.
    page.setDefaultTimeout(DEADLINE_MS);
    const phone = new PhonePage(page, context);
    if (!process.env.SCREENSHOTS) await useSmallCamera(page);
    await prepare?.(page);
    await page.goto(`${url}/${query}`);
    if (typeof user === 'string') await page.getByRole('button', { name: user }).click();
    else if ('displayName' in user) await phone.#register(user);
    else await phone.#signIn(user);
    await phone.isOnline();
    return phone;
  }

  /** Waits until the WebSocket is open. */
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
    await this.#chooseAction('Block', name);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Block', exact: true }).click();
    await this.sees(name, 'BLOCKED');
  }

  async unblocks(name: string): Promise<void> {
    await this.#chooseAction('Unblock', name);
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

  /** Waits until the call has reached this state. */
  async is(progress: Progress): Promise<void> {
    await this.page
      .locator(`[data-testid="call-screen"][data-connection-state="${progress}"]`)
      .waitFor();
  }

  /** Waits until no call is shown. */
  async isHome(): Promise<void> {
    await this.page.getByRole('heading', { name: 'People' }).waitFor();
  }

  /** Waits for a status in the list of people. */
  async sees(name: string, status: ListedStatus): Promise<void> {
    await this.page
      .locator(`[data-testid="person-${name.toLowerCase()}"][data-status="${status}"]`)
      .waitFor();
  }

  /** Waits for a text anywhere on the page. */
  async says(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Waits for all entry animations to end. */
  async hasSettled(): Promise<void> {
    await this.page.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter((animation) => animation.effect?.getTiming().iterations === 1);
      await Promise.all(ending.map(({ finished }) => finished));
    });
  }

  /** Waits until all notices have disappeared. */
  async noticesAreGone(): Promise<void> {
    await until(
      'no notice is shown',
      () => this.page.locator('.toast').count(),
      (count) => count === 0,
    );
  }

  /** The number of calls in the history. */
  listedCalls(): Promise<number> {
    return this.page.getByTestId('history-row').count();
  }

  /** The latest call in the history, as a screen reader reads it: `Outgoing call: Declined`. */
  async latestCall(): Promise<string> {
    const text = await this.page
      .getByTestId('history-row')
      .first()
      .locator('.row-detail')
      .innerText();
    return text.replace(/\s+/g, ' ');
  }

  /** Waits until the peer's video arrives and is decoded. */
  async seesMovingPictures(): Promise<void> {
    await seesMovingPictures('the other', this.page.getByTestId('remote-video'));
  }

  async seesNoVideo(): Promise<void> {
    await this.page.locator('[data-testid="call-screen"][data-video="false"]').waitFor();
  }

  /** Chooses an action from a person's menu. */
  async #chooseAction(choice: string, name: string): Promise<void> {
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
