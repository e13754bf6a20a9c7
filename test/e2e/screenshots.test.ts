import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished, test } from 'vitest';
import { startServer } from '../support/server.js';
import { launchBrowser } from './browser.js';
import { until } from './deadline.js';
import { ALICE, BOB, paintCamera } from './painted-camera.js';
import { PhonePage } from './phone-page.js';

const SHARPEST_BITRATE_AFTER_MS = 4000;

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url));

// Run by `npm run screenshots` when the phone has changed: the pictures are committed.
describe('screenshots', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  test('are written to docs', async () => {
    const server = await startServer();
    onTestFinished(() => server.stop());
    const alice = await PhonePage.open(browser, server.url, 'Alice', {
      viewport: { width: 1200, height: 750 },
      prepare: (page) => paintCamera(page, ALICE),
    });
    onTestFinished(() => alice.close());
    const bob = await PhonePage.open(browser, server.url, 'Bob', {
      viewport: { width: 390, height: 780 },
      deviceScaleFactor: 2,
      prepare: (page) => paintCamera(page, BOB),
    });
    onTestFinished(() => bob.close());

    // Something for the list of past calls.
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
    const answeredAt = performance.now();
    await Promise.all([alice.seesMovingPictures(), bob.seesMovingPictures()]);
    // Pictures are coarse until the bandwidth is known.
    await until(
      'sharp pictures',
      async () => performance.now() - answeredAt,
      (ms) => ms > SHARPEST_BITRATE_AFTER_MS,
    );
    await alice.page.screenshot({ path: pathOf('phone-in-call') });
    await bob.page.screenshot({ path: pathOf('phone-narrow') });
    await alice.hangUp();
    await bob.isHome();
  });
});
