import { expect, onTestFinished } from 'vitest';
import type { Limits } from '../../src/limits.js';
import { openNetwork } from '../faults/network.js';
import { startServer, type TestServer } from '../support/server.js';
import { PhonePage } from './phone-page.js';

/** A server that stops at the end of the test. */
export async function aServer(limits: Partial<Limits> = {}): Promise<TestServer> {
  const server = await startServer({}, limits);
  onTestFinished(() => server.stop());
  return server;
}

/** A phone that closes at the end of the test. It must have logged no error by then. */
export async function aPhone(...args: Parameters<typeof PhonePage.open>): Promise<PhonePage> {
  const phone = await PhonePage.open(...args);
  onTestFinished(async () => {
    await phone.close();
    expect(phone.errors).toEqual([]);
  });
  return phone;
}

/**
 * A network between a page and the server that can be cut. Browsers differ by version in what their own "offline" mode
 * does to open sockets.
 */
export async function aNetworkTo(server: TestServer) {
  const network = await openNetwork(Number(new URL(server.url).port), 'bytes');
  onTestFinished(() => network.close());
  return { ...network, url: `http://127.0.0.1:${network.port}` };
}
