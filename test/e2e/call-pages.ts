import type { Browser } from 'playwright-core';
import { aPerson, type Person } from '../support/people.js';
import { CallPage } from './call-page.js';
import { aPhone, aServer } from './start.js';

const SMALL = { viewport: { width: 900, height: 600 } };

/** Opens a page for each name, on a new server. With several nodes, the pages take turns. */
export async function callPages<const Names extends readonly string[]>(
  browser: Browser,
  names: Names,
): Promise<{ [name in keyof Names]: CallPage }> {
  const server = await aServer();
  const nodes = server.nodes ?? [server];
  // Create all users before the first page opens, because it lists them.
  const people: Person[] = [];
  for (const name of names) people.push(await aPerson(server, name));
  const opened: CallPage[] = [];
  for (const [at, { username, password }] of people.entries()) {
    const { url } = nodes[at % nodes.length] ?? server;
    const phone = await aPhone(browser, url, { username, password }, SMALL);
    opened.push(new CallPage(phone, { name: names[at] ?? '', username }));
  }
  return opened as { [name in keyof Names]: CallPage };
}
