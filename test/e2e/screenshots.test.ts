import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, onTestFinished, test } from 'vitest';
import { startServer } from '../support/server.js';
import { useBrowser } from './browser.js';
import { CallPage } from './call-page.js';
import { passed } from './deadline.js';
import { MeetingPage } from './meeting-page.js';
import { ALICE, BOB, CAROL, DORA, type Look, paintCamera } from './painted-camera.js';
import { paintScreen } from './painted-screen.js';
import { PhonePage, userNamed } from './phone-page.js';
import { seeEachOther } from './room-page.js';

const SHARPEST_BITRATE_AFTER_MS = 4000;
const WIDE = { viewport: { width: 1200, height: 750 } };
const MEDIUM = { viewport: { width: 1000, height: 600 } };
const NARROW = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 };

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url));

// Run by `npm run screenshots` after changes to the app. The pictures are committed.
describe('the screenshots in docs', () => {
  const browser = useBrowser();

  /** Video is coarse until the bandwidth is known. */
  const sharpen = () => passed(SHARPEST_BITRATE_AFTER_MS);

  /** A server, and a function that opens a phone with a painted camera on it. */
  async function aStudio() {
    const server = await startServer();
    onTestFinished(() => server.stop());
    const open = async (
      name: string,
      look: Look,
      options: BrowserContextOptions,
      withScreen = false,
    ) => {
      const phone = await PhonePage.open(browser(), server.url, userNamed(name), {
        ...options,
        prepare: async (page) => {
          await paintCamera(page, look);
          if (withScreen) await paintScreen(page);
        },
      });
      onTestFinished(() => phone.close());
      return phone;
    };
    return { server, open };
  }

  test('show the phone', async () => {
    const { open } = await aStudio();
    const alice = await open('Alice', ALICE, WIDE);
    const bob = await open('Bob', BOB, NARROW);

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
    const { open } = await aStudio();
    const aPage = async (name: string, look: Look, options: BrowserContextOptions) =>
      new CallPage(await open(name, look, options), { name, username: name.toLowerCase() });
    const dora = await aPage('Dora', DORA, MEDIUM);
    const bob = await aPage('Bob', BOB, MEDIUM);
    const carol = await aPage('Carol', CAROL, NARROW);
    const alice = await aPage('Alice', ALICE, WIDE);

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
    const { server, open } = await aStudio();
    const aPage = async (name: string, look: Look, options: BrowserContextOptions) =>
      new MeetingPage(await open(name, look, options, true), name.toLowerCase());
    const alice = await aPage('Alice', ALICE, WIDE);
    const code = await alice.begins({ title: 'Weekly planning' });
    const bob = await aPage('Bob', BOB, MEDIUM);
    const dora = await aPage('Dora', DORA, MEDIUM);
    for (const page of [bob, dora]) await page.joins(code);
    const carol = await aPage('Carol', CAROL, NARROW);
    await carol.page.goto(`${server.url}/?meeting=${code}`);
    await carol.says('Weekly planning');
    await carol.asksToJoin();
    await carol.isInside();
    await alice.seesPeople(4);
    await alice.seesMovingPicturesOf([bob, carol, dora]);
    await carol.seesMovingPicturesOf([alice, bob, dora]);

    await dora.page.keyboard.press('h');
    await alice.seesHandOf(dora);
    await bob.press('Chat');
    await bob.writes('Thursday was the launch.');
    await alice.press('Chat');
    await carol.page.keyboard.press('m');
    await dora.page.keyboard.press('m');
    await alice.seesMuted(dora);
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
