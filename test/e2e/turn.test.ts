import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { describeWith } from '../support/describe-with.js';
import { startServer } from '../support/server.js';
import { CHROMIUM_PROGRAM, launchBrowser } from './browser.js';
import { until } from './deadline.js';
import { type Observed, observeConnections } from './observed-connections.js';
import { PhonePage } from './phone-page.js';
import { credentials, TURN_PROGRAM, TurnServer } from './turn-server.js';

const MINUTE_S = 60;

interface IceServer {
  readonly urls: string[];
  readonly username?: string;
  readonly credential?: string;
}

describeWith([CHROMIUM_PROGRAM, TURN_PROGRAM], 'TURN', () => {
  let browser: Browser;
  let turn: TurnServer;
  beforeAll(async () => {
    [browser, turn] = await Promise.all([launchBrowser(), TurnServer.start()]);
  });
  afterAll(async () => {
    await browser?.close();
    await turn?.stop();
  });

  async function aRelayedCall(): Promise<{ alice: PhonePage; bob: PhonePage }> {
    const server = await startServer({ TURN_URLS: turn.url, TURN_SECRET: turn.secret });
    onTestFinished(() => server.stop());
    const options = { query: '?relay', prepare: observeConnections };
    const alice = await PhonePage.open(browser, server.url, 'Alice', options);
    onTestFinished(() => alice.close());
    const bob = await PhonePage.open(browser, server.url, 'Bob', options);
    onTestFinished(() => bob.close());
    await alice.videoCall('Bob');
    await bob.rings();
    await bob.answerWithVideo();
    await Promise.all([alice.is('connected'), bob.is('connected')]);
    return { alice, bob };
  }

  test('relays a call with credentials from Switchboard', async () => {
    const { alice, bob } = await aRelayedCall();
    await Promise.all([alice.seesMovingPictures(), bob.seesMovingPictures()]);
    for (const phone of [alice, bob]) {
      await until('media goes through the relay', () => candidateTypes(phone.page), isRelayed);
    }
    await alice.hangUp();
    await bob.isHome();
  });

  test('reconnects a call after a restart of the relay', async () => {
    const { alice, bob } = await aRelayedCall();
    await Promise.all([alice.seesMovingPictures(), bob.seesMovingPictures()]);
    await turn.restart();
    await Promise.all([alice.is('reconnecting'), bob.is('reconnecting')]);
    await Promise.all([alice.is('connected'), bob.is('connected')]);
    // After such a long silence, the browser finds the bandwidth again only slowly.
    await Promise.all([alice.seesMovingPictures(), bob.seesMovingPictures()]);
  });

  test('accepts valid credentials and rejects expired and forged ones', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto('about:blank');
    const now_s = Math.floor(Date.now() / 1000);
    const relayed = (pair: Omit<IceServer, 'urls'>) =>
      gathersRelay(page, { urls: [turn.url], ...pair });

    expect(await relayed(credentials(turn.secret, 'ann', now_s + MINUTE_S))).toBe(true);
    expect(await relayed(credentials(turn.secret, 'ann', now_s - MINUTE_S))).toBe(false);
    expect(await relayed(credentials('another secret', 'ann', now_s + MINUTE_S))).toBe(false);
  });
});

/** The types of the local and remote candidates that the current connection uses. */
function candidateTypes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const connection = (globalThis as Observed).peerConnections.at(-1);
    const stats = [...((await connection?.getStats()) ?? new Map()).values()];
    const transport = stats.find(({ type }) => type === 'transport');
    const pair = stats.find(({ id }) => id === transport?.selectedCandidatePairId);
    return stats
      .filter(({ id }) => id === pair?.localCandidateId || id === pair?.remoteCandidateId)
      .map(({ candidateType }) => String(candidateType));
  });
}

const isRelayed = (types: string[]): boolean =>
  types.length === 2 && types.every((type) => type === 'relay');

function gathersRelay(page: Page, server: IceServer): Promise<boolean> {
  return page.evaluate(async (iceServer) => {
    const connection = new RTCPeerConnection({
      iceServers: [iceServer],
      iceTransportPolicy: 'relay',
    });
    let relayed = false;
    const gathered = new Promise<void>((resolve) => {
      connection.onicecandidate = ({ candidate }) => {
        if (candidate?.type === 'relay') relayed = true;
        if (candidate === null) resolve();
      };
    });
    connection.createDataChannel('any');
    await connection.setLocalDescription();
    await gathered;
    connection.close();
    return relayed;
  }, server);
}
