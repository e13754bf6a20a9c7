import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask } from './ask.js';
import { describeInBrowser, useBrowser } from './browser.js';
import { callPages } from './call-pages.js';
import { until } from './deadline.js';
import { seeEachOther } from './room-page.js';

const RENAME =
  'mutation ($name: String!) { updateProfile(input: { displayName: $name }) { __typename } }';

describeInBrowser('a call in the browser', () => {
  const browser = useBrowser();

  test('[CALL17] stays with the transferor when the target declines or is busy', async () => {
    const [ada, ben, cleo, dan] = await callPages(browser(), ['Ada', 'Ben', 'Cleo', 'Dan']);
    await ada.phone.videoCall('Ben');
    await ben.answers();
    await seeEachOther([ada, ben]);

    // The dialog shows the error, so the user can try again there.
    await dan.phone.call('Cleo');
    await cleo.phone.rings();
    await ada.transfersTo(cleo);
    const dialog = ada.page.getByRole('dialog');
    await dialog.getByText('Cleo is on another call.').waitFor();
    expect(await ada.focused()).toBe('Transfer to Cleo');
    await cleo.phone.decline();
    await dan.phone.isHome();
    await ada.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await ada.focused()).toBe('Transfer');
    await cleo.phone.rings();
    await cleo.phone.says('Ada is transferring this call to you.');
    await ada.page.reload();
    await ada.phone.says('Transferring to Cleo…');

    // A ringing callee is busy for other callers.
    await dan.phone.call('Cleo');
    await dan.phone.says('Cleo is on another call.');
    await cleo.phone.decline();
    await ada.phone.says('Cleo declined. You’re still on the call.');
    await dan.phone.call('Ada');
    await dan.phone.says('Ada is on another call.');
    await seeEachOther([ada, ben]);
    await ada.press('Hang up');
    await ada.page.getByRole('button', { name: 'Call Ben again' }).waitFor();
    await cleo.page.getByRole('button', { name: 'Call Ada again' }).waitFor();
  });

  test('starts once when two users call each other at the same time', async () => {
    const [ada, ben] = await callPages(browser(), ['Ada', 'Ben']);
    const release = await holdBack([ada.page, ben.page], 'StartCall');
    await ada.phone.videoCall('Ben');
    await ben.phone.videoCall('Ada');
    await release();
    await Promise.all([ada.phone.is('connected'), ben.phone.is('connected')]);
    await seeEachOther([ada, ben]);
    await ben.press('Hang up');
    await Promise.all([ada.phone.isHome(), ben.phone.isHome()]);
    expect([await ada.phone.listedCalls(), await ben.phone.listedCalls()]).toEqual([1, 1]);
  });

  test('resumes on hold after a page reload', async () => {
    const [ada, ben, cleo] = await callPages(browser(), ['Ada', 'Ben', 'Cleo']);
    await ada.calls([ben, cleo]);
    await ben.answers();
    await cleo.answers();
    await seeEachOther([ada, ben, cleo]);
    await ben.press('Hold');
    await ada.sees(ben, 'held');
    expect(await ben.focused()).toBe('Resume');

    // A narrow page, with a name that is wider.
    await ask(ada.page, RENAME, { name: `Ada ${'x'.repeat(90)}` });
    await ben.page.setViewportSize({ width: 360, height: 740 });
    await ben.page.reload();
    await ben.phone.says('You’re on hold.');
    await ben.page.getByRole('heading', { name: 'Ada xxx' }).waitFor();
    const hangUp = await ben.page.getByRole('button', { name: 'Hang up' }).boundingBox();
    expect(hangUp && hangUp.x + hangUp.width).toBeLessThanOrEqual(360);
    await ben.seesMovingPicturesOf([ada, cleo]);
    await ada.seesNoPictureOf(ben);
    const resume = ben.page.locator('.call-notes').getByRole('button', { name: 'Resume' });
    await resume.click();
    await resume.waitFor({ state: 'detached' });
    expect(await ben.focused()).toMatch(/^Call with/);
    await seeEachOther([ada, ben, cleo]);
    await cleo.press('Hang up');
    await ben.press('Hang up');
    await ada.page.getByRole('button', { name: 'Call Ben and Cleo again' }).click();
    await ada.page.getByRole('button', { name: 'Call 2 people' }).click();
    await Promise.all([ben.phone.rings(), cleo.phone.rings()]);
  });

  test('shows the connection quality and reports it to the server', async () => {
    const [ada, ben] = await callPages(browser(), ['Ada', 'Ben']);
    await ada.phone.videoCall('Ben');
    await ben.answers();
    for (const { page } of [ada, ben]) {
      await page.getByRole('img', { name: /(Good|Fair|Poor) connection/ }).waitFor();
    }
    await ada.page.keyboard.press('h');
    await ben.sees(ada, 'held');
    const muted = ben.page.getByRole('img', { name: 'Ada is muted' });
    await ada.press('Mute');
    await muted.waitFor();
    await ada.press('Mute');
    await muted.waitFor({ state: 'detached' });
    await ben.press('Hang up');
    await ada.phone.isHome();
    const call = await until(
      'both have reported',
      () => lastCall(ada.page),
      ({ quality }) => quality.length === 2,
    );
    expect(call.startedAt).not.toBeNull();
    expect(call.participants.map(({ mediaStage }) => mediaStage)).toEqual(['joined', 'joined']);
    for (const { bitrate, packetLoss } of call.quality) {
      expect(bitrate.mean).toBeGreaterThan(0);
      expect(packetLoss?.worst ?? 0).toBeLessThanOrEqual(1);
    }
  });
});

/** Delays this operation on all pages. Returns a function that releases all of them at once. */
async function holdBack(pages: readonly Page[], operation: string): Promise<() => Promise<void>> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let held = 0;
  for (const page of pages) {
    await page.route('**/graphql', async (route) => {
      const body = route.request().postDataJSON() as { operationName?: string } | null;
      if (body?.operationName === operation) {
        held += 1;
        await opened;
      }
      await route.continue();
    });
  }
  return async () => {
    await until(
      'all are held back',
      async () => held,
      (count) => count === pages.length,
    );
    open();
  };
}

interface ReportedCall {
  readonly startedAt: string | null;
  readonly participants: readonly { readonly mediaStage: string | null }[];
  readonly quality: readonly {
    readonly bitrate: { readonly mean: number };
    readonly packetLoss: { readonly worst: number } | null;
  }[];
}

/** The latest call in the history of the user on this page. */
async function lastCall(page: Page): Promise<ReportedCall> {
  const { calls } = await ask<{ calls: { nodes: readonly { node: ReportedCall }[] } }>(
    page,
    `{ calls(first: 1) { nodes: edges { node {
      startedAt participants { mediaStage }
      quality { bitrate { mean } packetLoss { worst } }
    } } } }`,
  );
  const [latest] = calls.nodes;
  if (!latest) throw new Error('There is no call in the history.');
  return latest.node;
}
