import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { describeWith } from '../support/describe-with.js';

/** Debian's build: a closed network cannot download another one. */
const CHROMIUM = '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
  // A camera and a microphone that are always present and allowed. Slow, because there is no GPU.
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream=fps=5',
  '--allow-loopback-in-peer-connection',
  // The address bar of each window would load two pages of its own.
  '--disable-features=WebRtcHideLocalIpsWithMdns,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** Launches a browser. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
}

/** A browser for all tests of a `describe`. */
export function useBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser runs only during tests.');
    return browser;
  };
}

export const CHROMIUM_PROGRAM = {
  name: `Chromium (${CHROMIUM})`,
  isInstalled: existsSync(CHROMIUM),
};

/** `describe` for end-to-end tests, which need a browser. */
export const describeInBrowser = (title: string, body: () => void): void =>
  describeWith([CHROMIUM_PROGRAM], title, body);
