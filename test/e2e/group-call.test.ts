import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { mode } from '../support/installation.js';
import { aPerson, type Person } from '../support/people.js';
import { startServer, type TestServer } from '../support/server.js';
import { ask } from './ask.js';
import { CHROMIUM_PROGRAM, describeWith, launchBrowser } from './browser.js';
import { CallPage, seeEachOther } from './call-page.js';
import { until } from './deadline.js';
import { PhonePage } from './phone-page.js';

const FIVE_PAGES_MS = 240_000;
const THREE_PAGES_MS = 120_000;
const SMALL = { viewport: { width: 900, height: 600 } };

describeWith([CHROMIUM_PROGRAM], `a call of several, ${mode}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  async function aServer(): Promise<TestServer> {
    const server = await startServer();
    onTestFinished(() => server.stop());
    return server;
  }

  /** The pages of people of these names; where there are several nodes, of one after the other. */
  async function pages<const Names extends readonly string[]>(
    names: Names,
  ): Promise<{ [name in keyof Names]: CallPage }> {
    const server = await aServer();
    const nodes = server.nodes ?? [server];
    // Before the first page opens: it lists everybody.
    const people: Person[] = [];
    for (const name of names) people.push(await aPerson(server, name));
    const opened: CallPage[] = [];
    for (const [at, { username, password }] of people.entries()) {
      const { url } = nodes[at % nodes.length] ?? server;
      const phone = await PhonePage.open(browser, url, { username, password }, SMALL);
      onTestFinished(async () => {
        await phone.close();
        expect(phone.complaints).toEqual([]);
      });
      opened.push(new CallPage(phone, { name: names[at] ?? '', username }));
    }
    return opened as { [name in keyof Names]: CallPage };
  }

  test('of four in a mesh: one comes late, one holds, one is replaced by a fifth', {
    timeout: FIVE_PAGES_MS,
  }, async () => {
    const [ada, ben, cleo, dan, eve] = await pages(['Ada', 'Ben', 'Cleo', 'Dan', 'Eve']);

    await ada.calls([ben, cleo]);
    await Promise.all([ada.sees(ben, 'ringing'), ada.sees(cleo, 'ringing')]);
    await ben.answers();
    await ada.seesMovingPicturesOf([ben]);
    await ada.sees(cleo, 'ringing');
    await cleo.answers();
    await seeEachOther([ada, ben, cleo]);

    // Somebody who takes part brings in the fourth, who gets everybody's picture.
    await ben.adds(dan);
    await dan.phone.says('Incoming video call with Ada and Cleo');
    await Promise.all([ada, ben, cleo].map((page) => page.sees(dan, 'ringing')));
    await dan.answers();
    await seeEachOther([ada, ben, cleo, dan]);

    // One holds: nobody sees them, and the others go on.
    await cleo.press('Hold');
    await cleo.phone.says('You are on hold');
    for (const page of [ada, ben, dan]) {
      await page.sees(cleo, 'held');
      await page.seesNoPictureOf(cleo);
    }
    await seeEachOther([ada, ben, dan]);
    await cleo.press('Resume');
    await Promise.all([ada, ben, dan].map((page) => page.sees(cleo, 'connected')));
    await seeEachOther([ada, ben, cleo, dan]);

    // The caller hands over to a fifth, and leaves when that one answers.
    await ada.transfersTo(eve);
    await ada.phone.says('Transferring to Eve');
    await ada.seesMovingPicturesOf([ben]);
    await eve.answers();
    await ada.phone.says('Eve has answered: the call goes on without you.');
    await ada.phone.isHome();
    await ben.phone.says('Ada has handed over to Eve.');
    await Promise.all([ben, cleo, dan].map((page) => page.seesNo(ada)));
    await seeEachOther([ben, cleo, dan, eve]);

    for (const page of [ben, cleo, dan]) await page.press('Hang up');
    await Promise.all([ben, cleo, dan, eve].map((page) => page.phone.isHome()));
  });

  test('stays with the one who transfers it when the other declines or is busy', {
    timeout: THREE_PAGES_MS,
  }, async () => {
    const [ada, ben, cleo, dan] = await pages(['Ada', 'Ben', 'Cleo', 'Dan']);
    await ada.phone.videoCall('Ben');
    await ben.answers();
    await seeEachOther([ada, ben]);
    await ada.transfersTo(cleo);
    await cleo.phone.rings();

    // Whoever rings is busy for others.
    await dan.phone.call('Cleo');
    await dan.phone.says('Cleo is busy with another call.');
    await cleo.phone.decline();
    await ada.phone.says('Cleo declined. The call stays with you.');
    await dan.phone.call('Ada');
    await dan.phone.says('Ada is busy with another call.');
    await seeEachOther([ada, ben]);
  });

  test('begins once when two call each other in the same moment', {
    timeout: THREE_PAGES_MS,
  }, async () => {
    const [ada, ben] = await pages(['Ada', 'Ben']);
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

  test('goes on after a reload of the page, on hold as before', {
    timeout: THREE_PAGES_MS,
  }, async () => {
    const [ada, ben, cleo] = await pages(['Ada', 'Ben', 'Cleo']);
    await ada.calls([ben, cleo]);
    await ben.answers();
    await cleo.answers();
    await seeEachOther([ada, ben, cleo]);
    await ben.press('Hold');
    await ada.sees(ben, 'held');
    await ben.page.reload();
    await ben.phone.says('You are on hold');
    await ben.seesMovingPicturesOf([ada, cleo]);
    await ada.seesNoPictureOf(ben);
    await ben.page.getByRole('button', { name: 'Go on talking' }).click();
    await seeEachOther([ada, ben, cleo]);
  });

  test('shows how good the connection is, and writes down what was measured', {
    timeout: THREE_PAGES_MS,
  }, async () => {
    const [ada, ben] = await pages(['Ada', 'Ben']);
    await ada.phone.videoCall('Ben');
    await ben.answers();
    for (const { page } of [ada, ben]) {
      await page.getByRole('img', { name: /(Good|Fair|Poor) connection/ }).waitFor();
    }
    await ada.page.keyboard.press('h');
    await ben.sees(ada, 'held');
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

/** Holds this operation of all pages back; the function that lets all of them go at once. */
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

/** The latest call in the history of whoever is signed in on the page. */
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
