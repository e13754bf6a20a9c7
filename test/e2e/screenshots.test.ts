import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, onTestFinished, test } from 'vitest';
import { startServer } from '../support/server.js';
import { useBrowser } from './browser.js';
import { CallPage, seeEachOther } from './call-page.js';
import { until } from './deadline.js';
import { MeetingPage } from './meeting-page.js';
import { ALICE, BOB, CAROL, DORA, type Look, paintCamera } from './painted-camera.js';
import { paintScreen } from './painted-screen.js';
import { PhonePage, userNamed } from './phone-page.js';

const SHARPEST_BITRATE_AFTER_MS = 4000;

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url));

// Run by `npm run screenshots` after changes to the app. The pictures are committed.
describe('the screenshots in docs', () => {
  const browser = useBrowser();

  /** Video is coarse until the bandwidth is known. */
  async function sharpen(): Promise<void> {
    const since = performance.now();
    await until(
      'sharp pictures',
      async () => performance.now() - since,
      (ms) => ms > SHARPEST_BITRATE_AFTER_MS,
    );
  }

  test('show the phone', async () => {
    const server = await startServer();
    onTestFinished(() => server.stop());
    const alice = await PhonePage.open(browser(), server.url, 'Alice', {
      viewport: { width: 1200, height: 750 },
      prepare: (page) => paintCamera(page, ALICE),
    });
    onTestFinished(() => alice.close());
    const bob = await PhonePage.open(browser(), server.url, 'Bob', {
      viewport: { width: 390, height: 780 },
      deviceScaleFactor: 2,
      prepare: (page) => paintCamera(page, BOB),
    });
    onTestFinished(() => bob.close());

    // A call for the history.
    await alice.call('Bob');
    await bob.rings();
    await bob.decline();
    await alice.says('Bob declined the call.');
    await bob.isSilent();
    await alice.page.getByRole('button', { name: 'Dismiss' }).click();

    await bob.videoCall('Alice');
    await alice.rings();
    await alice.hasSettled();
    await alice.page.screenshot({ path: pathOf('phone-ringing') });
    await alice.answerWithVideo();
    await Promise.all([alice.seesMovingPictures(), bob.seesMovingPictures()]);
    await alice.page.getByRole('img', { name: /connection/ }).waitFor();
    await sharpen();
    await alice.page.screenshot({ path: pathOf('phone-in-call') });
    await bob.page.screenshot({ path: pathOf('phone-narrow') });
    await alice.hangUp();
    await bob.isHome();
  });

  test('show a group call', async () => {
    const server = await startServer();
    onTestFinished(() => server.stop());
    const open = async (name: string, look: Look, options: BrowserContextOptions) => {
      const phone = await PhonePage.open(browser(), server.url, userNamed(name), {
        ...options,
        prepare: (page) => paintCamera(page, look),
      });
      onTestFinished(() => phone.close());
      return new CallPage(phone, { name, username: name.toLowerCase() });
    };
    const dora = await open('Dora', DORA, { viewport: { width: 1000, height: 600 } });
    const bob = await open('Bob', BOB, { viewport: { width: 1000, height: 600 } });
    const carol = await open('Carol', CAROL, {
      viewport: { width: 390, height: 780 },
      deviceScaleFactor: 2,
    });
    const alice = await open('Alice', ALICE, { viewport: { width: 1200, height: 750 } });

    // The home screen, with a missed call and a scheduled call.
    await bob.phone.call('Alice');
    await alice.phone.rings();
    await bob.phone.hangUp();
    await alice.phone.isSilent();
    await alice.page.getByTestId('missed').waitFor();
    await alice.schedules(dora, `${new Date().getFullYear() + 1}-01-04T09:30`);
    await alice.page.getByTestId('scheduled-row').waitFor();
    await alice.phone.noticesAreGone();
    await alice.page.screenshot({ path: pathOf('phone-home') });

    await alice.calls([bob, carol]);
    await bob.answers();
    await carol.answers();
    await seeEachOther([alice, bob, carol]);
    await carol.adds(dora);
    await dora.answers();
    await seeEachOther([alice, bob, carol, dora]);
    await bob.press('Hold');
    await alice.sees(bob, 'held');
    await sharpen();
    await Promise.all([alice, carol].map(({ phone }) => phone.noticesAreGone()));
    await alice.page.screenshot({ path: pathOf('phone-group') });
    await carol.page.screenshot({ path: pathOf('phone-group-narrow') });
  });

  test('show a meeting', async () => {
    const server = await startServer();
    onTestFinished(() => server.stop());
    const open = async (name: string, look: Look, options: BrowserContextOptions) => {
      const phone = await PhonePage.open(browser(), server.url, userNamed(name), {
        ...options,
        prepare: async (page) => {
          await paintCamera(page, look);
          await paintScreen(page);
        },
      });
      onTestFinished(() => phone.close());
      return new MeetingPage(phone, name.toLowerCase());
    };
    const alice = await open('Alice', ALICE, { viewport: { width: 1200, height: 750 } });
    const code = await alice.creates({ title: 'Weekly planning' });
    await alice.asksToJoin();
    await alice.isInside();
    const bob = await open('Bob', BOB, { viewport: { width: 1000, height: 600 } });
    const dora = await open('Dora', DORA, { viewport: { width: 1000, height: 600 } });
    for (const page of [bob, dora]) {
      await page.opensMeeting(code);
      await page.asksToJoin();
      await page.isInside();
    }
    const carol = await open('Carol', CAROL, {
      viewport: { width: 390, height: 780 },
      deviceScaleFactor: 2,
    });
    await carol.page.goto(`${server.url}/?meeting=${code}`);
    await carol.says('Weekly planning');
    await carol.asksToJoin();
    await carol.isInside();
    await alice.seesPeople(4);
    await alice.seesMovingPicturesOf(['bob', 'carol', 'dora']);
    await carol.seesMovingPicturesOf(['alice', 'bob', 'dora']);

    await dora.page.keyboard.press('h');
    await alice.seesHandOf('dora');
    await bob.press('Chat');
    await bob.writes('Thursday was the launch.');
    await alice.press('Chat');
    await carol.page.keyboard.press('m');
    await dora.page.keyboard.press('m');
    await alice.seesMuted('dora');
    await alice.writes('Impressive! Can you show the numbers?');
    await bob.writes('One moment, I share my screen.');
    await alice.says('One moment');
    await alice.phone.noticesAreGone();
    await sharpen();
    await carol.page.screenshot({ path: pathOf('meeting-narrow') });
    await alice.page.screenshot({ path: pathOf('meeting-grid') });

    await bob.press('Share screen');
    await alice.seesMovingScreen();
    await alice.draws();
    await alice.press('React');
    await alice.page.getByRole('button', { name: 'Celebration' }).click();
    await alice.press('People');
    await sharpen();
    await dora.press('React');
    await dora.page.getByRole('button', { name: 'Thumbs up' }).click();
    await alice.page.getByTestId('reaction').first().waitFor();
    await alice.page.screenshot({ path: pathOf('meeting-screen') });
  });
});
