import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { describeBehindNginx, type Nginx, startNginx } from '../../support/nginx.js';
import { NodeProcess, nodeOf } from '../../support/node-process.js';
import { type PostgresServer, startPostgres } from '../../support/postgres.js';
import { type RedisServer, startRedis } from '../../support/redis.js';
import { sessionOf } from '../ask.js';
import { describeInBrowser, launchBrowser } from '../browser.js';
import { until } from '../deadline.js';
import { type Observed as Connected, observeConnections } from '../observed-connections.js';
import { PhonePage } from '../phone-page.js';

/** Users would notice a longer standstill. */
const STANDSTILL_MS = 3_000;
const SAMPLE_MS = 100;

/** Observations that a page collects about its call. */
type Observed = Connected & { standstillMs: number };

describeBehindNginx('phones on two nodes behind nginx', () => {
  describeInBrowser('keep a call', () => {
    let browser: Browser;
    let postgres: PostgresServer;
    let redis: RedisServer;
    let nodes: [NodeProcess, NodeProcess];
    /** Two nginx servers. Each prefers another node and uses the other one as a backup. */
    let proxies: [Nginx, Nginx];

    beforeAll(async () => {
      [browser, postgres, redis] = await Promise.all([
        launchBrowser(),
        startPostgres(),
        startRedis(),
      ]);
      const env = {
        DATABASE_URL: await postgres.createDatabase('switchboard'),
        REDIS_URL: redis.url,
        JWT_SECRET: crypto.randomUUID(),
        TRUSTED_PROXIES: '127.0.0.1',
      };
      nodes = await Promise.all([NodeProcess.start(env), NodeProcess.start(env)]);
      const [one, other] = [nodes[0].address, nodes[1].address];
      proxies = await Promise.all([
        startNginx([one, `${other} backup`]),
        startNginx([other, `${one} backup`]),
      ]);
    });
    afterAll(async () => {
      await browser?.close();
      await Promise.all(proxies?.map((proxy) => proxy.stop()) ?? []);
      await Promise.all(nodes?.map((node) => node.close()) ?? []);
      await Promise.all([postgres?.close(), redis?.stop()]);
    });

    let people = 0;

    async function aPhone(
      proxy: Nginx,
      name: string,
      prepare: (page: Page) => Promise<void> = observeConnections,
    ): Promise<Phone> {
      people += 1;
      const username = `${name}-${people}`;
      const page = await PhonePage.open(
        browser,
        proxy.url,
        { displayName: username, username, password: `secret of ${username}` },
        { prepare },
      );
      onTestFinished(async () => {
        await page.close();
        expect(page.errors.filter((text) => !BAD_GATEWAY.test(text))).toEqual([]);
      });
      const { user } = await sessionOf(page.page);
      return { page, name: username, userId: user?.id ?? '' };
    }

    /** Waits until the phone's socket is connected to this node. */
    const isOn = (node: 0 | 1, { page, name, userId }: Phone) =>
      until(
        `${name} is on node ${node}`,
        async () => {
          await page.isOnline();
          return nodeOf(nodes, userId, 'CallUpdates');
        },
        (index) => index === node,
      );

    /** Two phones, each connected to a different node. */
    async function twoPhones(): Promise<{ alice: Phone; bob: Phone }> {
      const alice = await aPhone(proxies[0], 'alice');
      const bob = await aPhone(proxies[1], 'bob');
      await Promise.all([isOn(0, alice), isOn(1, bob)]);
      return { alice, bob };
    }

    async function aCall(): Promise<{ alice: Phone; bob: Phone }> {
      const { alice, bob } = await twoPhones();
      await call(alice, bob);
      return { alice, bob };
    }

    test('between phones that are connected to different nodes', async () => {
      const { alice, bob } = await aCall();
      await bob.page.hangUp();
      await alice.page.isHome();
      await call(bob, alice);
      await bob.page.hangUp();
      await alice.page.isHome();
    });

    test('while the nodes restart one after the other', async () => {
      const { alice, bob } = await aCall();
      await Promise.all([alice, bob].map(measureStandstill));

      expect(await nodes[0].stop()).toBe(0);
      await isOn(1, alice);
      await negotiateBothWays(alice, bob);
      await nodes[0].start();
      await negotiateBothWays(alice, bob);

      expect(await nodes[1].stop()).toBe(0);
      await Promise.all([isOn(0, alice), isOn(0, bob)]);
      await negotiateBothWays(alice, bob);
      await nodes[1].start();

      await Promise.all([alice, bob].map(continuedSmoothly));
      await alice.page.hangUp();
      await bob.page.isHome();
    });

    test('when a node is killed', async () => {
      const { alice, bob } = await aCall();
      await Promise.all([alice, bob].map(measureStandstill));
      await nodes[1].kill();
      await isOn(0, bob);
      await negotiateBothWays(alice, bob);
      await nodes[1].start();
      await Promise.all([alice, bob].map(continuedSmoothly));
      await bob.page.hangUp();
      await alice.page.isHome();
    });

    test('when the callee’s node is killed as they answer', async () => {
      const { alice, bob } = await twoPhones();
      await dial(alice, bob);
      await bob.page.rings();
      await Promise.all([bob.page.answerWithVideo(), nodes[1].kill()]);
      await Promise.all([alice, bob].map(({ page }) => page.is('connected')));
      await Promise.all([alice, bob].map(({ page }) => page.seesMovingPictures()));
      await nodes[1].start();
      await alice.page.hangUp();
      await bob.page.isHome();
    });

    test('when Redis loses all its data', async () => {
      const { alice, bob } = await aCall();
      await Promise.all([alice, bob].map(measureStandstill));
      await redis.kill();
      // Needs a negotiation, which is impossible while Redis is down.
      await alice.page.toggleCamera();
      await redis.start();
      await bob.page.seesNoVideo();
      await alice.page.toggleCamera();
      await Promise.all([alice, bob].map(({ page }) => page.seesMovingPictures()));
      await redis.flush();
      await negotiateBothWays(alice, bob);
      await bob.page.hangUp();
      await alice.page.isHome();
      await call(bob, alice);
      await alice.page.hangUp();
      await bob.page.isHome();
    });

    test('while PostgreSQL restarts', async () => {
      const { alice, bob } = await aCall();
      await Promise.all([alice, bob].map(measureStandstill));
      await postgres.restart('immediate');
      await negotiateBothWays(alice, bob);
      await Promise.all([alice, bob].map(continuedSmoothly));
      await alice.page.hangUp();
      await bob.page.isHome();
    });
  });
});

interface Phone {
  readonly page: PhonePage;
  readonly name: string;
  readonly userId: string;
}

/** The browser logs this when nginx has no node for a request. */
const BAD_GATEWAY = /status of 502/;

/** The caller's list may be older than the callee's account. A search reloads it. */
async function dial(caller: Phone, callee: Phone): Promise<void> {
  await caller.page.page.getByLabel('Search people').fill(callee.name);
  await caller.page.videoCall(callee.name);
}

/** Calls, and waits until both see moving video. */
async function call(caller: Phone, callee: Phone): Promise<void> {
  await dial(caller, callee);
  await callee.page.rings();
  await callee.page.answerWithVideo();
  const both = [caller.page, callee.page];
  await Promise.all(both.map((page) => page.is('connected')));
  await Promise.all(both.map((page) => page.seesMovingPictures()));
}

/** Negotiates in both directions through the nodes by turning each camera off and on. */
async function negotiateBothWays(one: Phone, other: Phone): Promise<void> {
  for (const [from, to] of [
    [one.page, other.page],
    [other.page, one.page],
  ] as const) {
    await from.toggleCamera();
    await to.seesNoVideo();
    await from.toggleCamera();
    await to.seesMovingPictures();
  }
}

/** Starts to measure how long the video stands still. */
async function measureStandstill({ page: { page } }: Phone): Promise<void> {
  await page.evaluate((sampleMs) => {
    const observed = globalThis as Observed;
    observed.peerConnections = [];
    observed.standstillMs = 0;
    let [frames, at] = [-1, performance.now()];
    setInterval(() => {
      const video = document.querySelector<HTMLVideoElement>('[data-testid="remote-video"]');
      const shown = document.querySelector('[data-testid="call-screen"][data-video="true"]');
      const now = video?.getVideoPlaybackQuality().totalVideoFrames ?? -1;
      if (now !== frames || !shown) [frames, at] = [now, performance.now()];
      observed.standstillMs = Math.max(observed.standstillMs, performance.now() - at);
    }, sampleMs);
  }, SAMPLE_MS);
}

/** The call continued over the same connection. */
async function keptItsConnection({ page: { page }, name }: Phone): Promise<void> {
  const connections = await page.evaluate(() => (globalThis as Observed).peerConnections.length);
  expect(connections, `new connections of ${name}`).toBe(0);
}

/** The call continued over the same connection, and the video never stood still. */
async function continuedSmoothly(phone: Phone): Promise<void> {
  await keptItsConnection(phone);
  const standstillMs = await phone.page.page.evaluate(() => (globalThis as Observed).standstillMs);
  expect(standstillMs, `standstill at ${phone.name}`).toBeLessThan(STANDSTILL_MS);
}
