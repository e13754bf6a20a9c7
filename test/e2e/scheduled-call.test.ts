import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { CancelCall, ScheduleCall } from '../gql/graphql.js';
import { aPerson, aRingingCall, type Person } from '../support/people.js';
import type { TestServer } from '../support/server.js';
import { ask } from './ask.js';
import { describeInBrowser, useBrowser } from './browser.js';
import { CallPage } from './call-page.js';
import { until } from './deadline.js';
import { seeEachOther } from './room-page.js';
import { aPhone, aServer } from './start.js';

const SOON_MS = 3000;

describeInBrowser('the phone, with scheduled calls', () => {
  const browser = useBrowser();

  async function aPage(server: TestServer, person: Person, name: string): Promise<CallPage> {
    const { username, password } = person;
    const phone = await aPhone(browser(), server.url, { username, password });
    return new CallPage(phone, { name, username });
  }

  const rowsOf = ({ page }: CallPage): Locator => page.getByTestId('scheduled-row');

  test('lists, edits and cancels a scheduled call, and rings its caller first', async () => {
    const server = await aServer();
    const [ada, ben] = [await aPerson(server, 'Ada'), await aPerson(server, 'Ben')];
    const adas = await aPage(server, ada, 'Ada');
    const bens = await aPage(server, ben, 'Ben');

    await adas.schedules(bens, '2020-01-02T10:00');
    await adas.phone.says('Choose a time in the future.');
    const year = new Date().getFullYear() + 1;
    await adas.page.getByLabel('Starts at').fill(`${year + 3}-01-02T10:00`);
    await adas.page.getByRole('button', { name: 'Schedule', exact: true }).click();
    await adas.page.getByRole('alert').filter({ hasText: 'more than a year ahead' }).waitFor();
    await adas.page.getByLabel('Starts at').fill(`${year}-01-02T10:00`);
    await adas.page.getByRole('button', { name: 'Schedule', exact: true }).click();
    await rowsOf(adas)
      .filter({ hasText: new RegExp(`Ben.*Jan 2, ${year}`, 's') })
      .waitFor();

    await adas.page.getByRole('button', { name: 'Edit call with Ben' }).click();
    await adas.page.getByLabel('Starts at').fill(`${year}-01-03T11:30`);
    await adas.page.getByRole('button', { name: 'Save', exact: true }).click();
    await rowsOf(adas)
      .filter({ hasText: `Jan 3, ${year}, 11:30` })
      .waitFor();

    // Another client moves the call forward, because the input's minutes would take too long.
    await beginsSoon(adas);
    await adas.phone.says('Your scheduled video call');
    await adas.phone.answerWithVideo();
    await adas.phone.is('ringing');
    await rowsOf(adas).waitFor({ state: 'detached' });
    await bens.answers();
    await seeEachOther([adas, bens]);
    await adas.press('Hang up');
    await bens.phone.isHome();

    await adas.schedules(bens, `${year}-01-02T10:00`);
    await adas.page.getByRole('button', { name: 'Cancel call with Ben' }).click();
    await adas.page.getByRole('button', { name: 'Cancel call', exact: true }).click();
    await rowsOf(adas).waitFor({ state: 'detached' });
    expect(await adas.page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');

    const at = new Date(Date.now() + SOON_MS).toISOString();
    await ada.device().do(ScheduleCall, { input: { calleeIds: [ben.id], at } });
    await adas.phone.decline();
    await until(
      'the declined one is listed',
      () => adas.phone.latestCall(),
      (text) => text === 'Scheduled video call: You declined',
    );
    expect(await adas.page.getByRole('button', { name: 'Call Ben again' }).count()).toBe(2);
  });

  test('counts missed calls until they are seen', async () => {
    const server = await aServer();
    const ada = await aPerson(server, 'Ada');
    const device = (await aPerson(server, 'Ben')).device();
    const { page, phone } = await aPage(server, ada, 'Ada');
    for (const missed of [1, 2]) {
      const { id } = await aRingingCall(device, [ada]);
      await phone.rings();
      await device.do(CancelCall, { callId: id });
      await page
        .getByTestId('missed')
        .filter({ hasText: `${missed} missed` })
        .waitFor();
    }
    await page.reload();
    await page.getByRole('button', { name: '2 missed. Mark as seen' }).click();
    await page.getByTestId('missed').waitFor({ state: 'detached' });
    await page.reload();
    await phone.isOnline();
    await page.getByTestId('history-row').nth(1).waitFor();
    expect(await page.getByTestId('missed').count()).toBe(0);
  });
});

async function beginsSoon({ page }: CallPage): Promise<void> {
  const { scheduledCalls } = await ask<{ scheduledCalls: { edges: { node: { id: string } }[] } }>(
    page,
    '{ scheduledCalls { edges { node { id } } } }',
  );
  const id = scheduledCalls.edges[0]?.node.id;
  const input = { id, at: new Date(Date.now() + SOON_MS).toISOString() };
  await ask(
    page,
    `mutation($input: UpdateScheduledCallInput!) {
      updateScheduledCall(input: $input) { __typename }
    }`,
    { input },
  );
}
