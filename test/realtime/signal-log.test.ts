import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { LIMITS, type Limits } from '../../src/limits.js';
import { type Bus, createMemoryBus } from '../../src/realtime/bus.js';
import { createMemoryLog } from '../../src/realtime/logs/memory.js';
import {
  SIGNAL_LOG,
  type SignalEntry,
  type SignalLog,
  type SignalMessage,
} from '../../src/realtime/logs/signals.js';
import { createRedisBus } from '../../src/realtime/redis/bus.js';
import { createRedisLog } from '../../src/realtime/redis/log.js';
import { Inbox } from '../support/inbox.js';
import { onRedis } from '../support/on-redis.js';

const signal = (sdp: string, sentAt = new Date()): SignalMessage => ({
  kind: 'OFFER',
  callId: 'call',
  meetingId: null,
  stays: null,
  fromUserId: 'ann',
  fromTerminalId: 'laptop',
  toTerminalId: null,
  sdp,
  candidates: null,
  sentAt,
});

const sdps = (entries: readonly SignalEntry[]) => entries.map(({ sdp }) => sdp);

/** The contract of every signal log, wherever it keeps its entries. */
function signalLogContract(
  name: string,
  make: (limits: Limits) => Promise<{ log: SignalLog; bus: Bus; lose: () => Promise<SignalLog> }>,
): void {
  describe(`the ${name} signal log`, () => {
    test('returns its entries, oldest first, to their receiver alone', async () => {
      const { log } = await make(LIMITS);
      for (const sdp of ['1', '2', '3']) await log.append('bob', signal(sdp));
      expect(sdps(await log.read('bob', 0))).toEqual(['1', '2', '3']);
      expect(await log.read('carol', 0)).toEqual([]);
    });

    test('returns each entry unchanged', async () => {
      const { log } = await make(LIMITS);
      const candidates = [
        { candidate: 'candidate:1 \u2028 é "', sdpMid: '0', sdpMLineIndex: 0 },
        { candidate: '', sdpMid: null, usernameFragment: 'x' },
      ];
      const sent: SignalMessage = {
        ...signal('2026-07-05T10:05:30.123Z'),
        kind: 'ICE_CANDIDATES',
        toTerminalId: 'phone',
        candidates,
      };
      const entry = await log.append('bob', sent);
      expect(entry).toEqual({ ...sent, seq: entry.seq });
      expect(await log.read('bob', 0)).toEqual([entry]);
    });

    test('numbers without gaps, continuing from its head', async () => {
      const { log } = await make(LIMITS);
      const begun = (await log.heads(['bob', 'carol'])).get('bob') ?? 0;
      const entries = [];
      for (const sdp of ['1', '2', '3']) entries.push(await log.append('bob', signal(sdp)));
      expect(entries.map(({ seq }) => seq)).toEqual([begun + 1, begun + 2, begun + 3]);
      expect((await log.heads(['carol', 'bob'])).get('bob')).toBe(begun + 3);
      expect(sdps(await log.read('bob', begun + 1))).toEqual(['2', '3']);
      expect(sdps(await log.read('bob', begun + 3))).toEqual([]);
    });

    test('publishes each entry as stored, in order', async () => {
      const { log, bus } = await make(LIMITS);
      const inbox = new Inbox<SignalEntry>();
      await bus.subscribe('signal', 'bob', (entry) => inbox.push(entry));
      await Promise.all(['1', '2', '3', '4'].map((sdp) => log.append('bob', signal(sdp))));
      const entries = await log.read('bob', 0);
      expect(entries).toHaveLength(4);
      for (const entry of entries) expect(await inbox.next()).toEqual(entry);
    });

    test('keeps the newest entries, within its limit in bytes', async () => {
      const few = await make({ ...LIMITS, SIGNAL_LOG_ENTRIES: 3 });
      for (const sdp of ['1', '2', '3', '4', '5']) await few.log.append('bob', signal(sdp));
      expect(sdps(await few.log.read('bob', 0))).toEqual(['3', '4', '5']);

      const small = await make({ ...LIMITS, SIGNAL_LOG_BYTES: 25_000 });
      for (const sdp of ['1', '2', '3', '4']) {
        await small.log.append('carol', signal(sdp.repeat(10_000)));
      }
      expect((await small.log.read('carol', 0)).map(({ sdp }) => sdp?.[0])).toEqual(['3', '4']);
    });

    test('forgets old entries but keeps its head', async () => {
      const { log } = await make(LIMITS);
      const old = new Date(Date.now() - LIMITS.SIGNAL_LOG_MS - 1);
      await log.append('bob', signal('1', old));
      const second = await log.append('bob', signal('2', old));
      log.deleteOld();
      expect(await log.read('bob', 0)).toEqual([]);
      expect((await log.heads(['bob'])).get('bob')).toBe(second.seq);
      await log.append('bob', signal('3'));
      expect(sdps(await log.read('bob', 0))).toEqual(['3']);
    });

    test('continues at a higher number after it was lost', async () => {
      const { log, lose } = await make(LIMITS);
      await log.append('bob', signal('1'));
      const { seq } = await log.append('bob', signal('2'));
      const again = await lose();
      expect((await again.heads(['bob'])).get('bob')).toBeGreaterThan(seq);
      expect((await again.append('bob', signal('3'))).seq).toBeGreaterThan(seq + 1);
    });
  });
}

signalLogContract('memory', async (limits) => {
  const bus = createMemoryBus();
  const make = () => createMemoryLog(SIGNAL_LOG, bus, limits);
  // The log is lost with its process, which takes some time to restart.
  const lose = async () => {
    await later(5);
    return make();
  };
  return { log: make(), bus, lose };
});

onRedis((open, flush) =>
  signalLogContract('Redis', async (limits) => {
    const redis = await open();
    const bus = createRedisBus(redis);
    const make = () => createRedisLog(SIGNAL_LOG, { redis, bus, limits }, bus);
    const lose = async () => {
      await flush();
      return make();
    };
    return { log: make(), bus, lose };
  }),
);
