import type { Locator, Page } from 'playwright-core';
import { seesMovingPictures } from './moving-pictures.js';
import type { PhonePage } from './phone-page.js';

/** A user's page that shows other users, each in a tile. */
export abstract class RoomPage {
  readonly page: Page;
  protected abstract readonly controls: string;

  constructor(
    readonly phone: PhonePage,
    readonly username: string,
  ) {
    this.page = phone.page;
  }

  async press(control: string): Promise<void> {
    await this.page.locator(this.controls).getByRole('button', { name: control }).click();
  }

  async seesNo(other: RoomPage): Promise<void> {
    await this.tileOf(other).waitFor({ state: 'detached' });
  }

  /** Waits until video of each of them arrives and is decoded. */
  async seesMovingPicturesOf(others: readonly RoomPage[]): Promise<void> {
    for (const other of others) {
      const video = this.tileOf(other).getByTestId('remote-video');
      await seesMovingPictures(`${other.username}, for ${this.username}`, video);
    }
  }

  tileOf({ username }: RoomPage): Locator {
    return this.page.getByTestId(`participant-${username}`);
  }

  protected button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}

/** Waits until each page shows moving video of all the others. */
export async function seeEachOther(pages: readonly RoomPage[]): Promise<void> {
  await Promise.all(
    pages.map((page) => page.seesMovingPicturesOf(pages.filter((other) => other !== page))),
  );
}
