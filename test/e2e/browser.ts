import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';

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

/**
 * `describe` for tests that need programs of the operating system. Without one of them, the tests
 * are skipped with a message; on CI they fail.
 */
export function describeWith(
  programs: readonly { name: string; path: string }[],
  title: string,
  body: () => void,
): void {
  const missing = programs.find(({ path }) => !existsSync(path));
  if (!missing) {
    describe(title, body);
    return;
  }
  if (process.env.CI === 'true') {
    describe(title, () => {
      test(`has ${missing.name}`, () => {
        throw new Error(`${missing.name} is not installed (${missing.path})`);
      });
    });
    return;
  }
  console.log(`skipped: ${missing.name} is not installed`);
  describe.skip(title, body);
}

/** The program that every end-to-end test needs. */
export const CHROMIUM_PROGRAM = { name: 'Chromium', path: CHROMIUM };
