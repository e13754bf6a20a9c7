import { describe, expect, test } from 'vitest';
import { LIMITS, type Limits } from '../src/limits.js';
import { type Bus, createMemoryBus } from '../src/realtime/bus.js';
import {
  createMemorySignalLog,
  type SignalEntry,
  type SignalLog,
  type SignalMessage,
} from '../src/realtime/signal-log.js';
import { Inbox } from './support/inbox.js';

const signal = (sdp: string, sentAt = new Date()): SignalMessage => ({
  kind: 'OFFER',
  callId: 'call',
  fromUserId: 'ann',
  fromTerminalId: 'laptop',
  toTerminalId: null,
  sdp,
  candidates: null,
  sentAt,
});

const sdps = (entries: readonly SignalEntry[] | null) => entries?.map(({ sdp }) => sdp);

/** What every signal log has to do, wherever it keeps its entries. */
export function signalLogContract(
  name: string,
  make: (limits: Limits) => Promise<{ log: SignalLog; bus: Bus }>,
): void {
  describe(`the ${name} signal log`, () => {
    test('gives back what was appended, oldest first, to its receiver alone', async () => {
      const { log } = await make(LIMITS);
      for (const sdp of ['1', '2', '3']) await log.append('bob', signal(sdp));
      expect(sdps(await log.read('bob', null))).toEqual(['1', '2', '3']);
      expect(await log.read('carol', null)).toEqual([]);
    });

    test('gives back what came after an entry', async () => {
      const { log } = await make(LIMITS);
      const first = await log.append('bob', signal('1'));
      const last = await log.append('bob', signal('2'));
      expect(last.seq).toBeGreaterThan(first.seq);
      expect(sdps(await log.read('bob', first.seq))).toEqual(['2']);
      expect(sdps(await log.read('bob', last.seq))).toEqual([]);
    });

    test('publishes each entry as it stands in the log, in order', async () => {
      const { log, bus } = await make(LIMITS);
      const inbox = new Inbox<SignalEntry>();
      await bus.subscribe('signal', 'bob', (entry) => inbox.push(entry));
      await Promise.all(['1', '2', '3', '4'].map((sdp) => log.append('bob', signal(sdp))));
      const heard = [
        await inbox.next(),
        await inbox.next(),
        await inbox.next(),
        await inbox.next(),
      ];
      expect(heard).toEqual(await log.read('bob', null));
    });

    test('keeps the newest entries, and says when one asks for what it dropped', async () => {
      const { log } = await make({ ...LIMITS, SIGNAL_LOG_ENTRIES: 3 });
      const entries = [];
      for (const sdp of ['1', '2', '3', '4', '5'])
        entries.push(await log.append('bob', signal(sdp)));
      expect(sdps(await log.read('bob', null))).toEqual(['3', '4', '5']);
      expect(await log.read('bob', entries[0]?.seq ?? 0)).toBeNull();
      expect(sdps(await log.read('bob', entries[1]?.seq ?? 0))).toEqual(['3', '4', '5']);
    });

    test('forgets what is too old, and says so', async () => {
      const { log } = await make(LIMITS);
      const old = new Date(Date.now() - LIMITS.SIGNAL_LOG_MS - 1);
      const first = await log.append('bob', signal('1', old));
      await log.append('bob', signal('2', old));
      await log.append('bob', signal('3'));
      log.deleteOld();
      expect(sdps(await log.read('bob', null))).toEqual(['3']);
      expect(await log.read('bob', first.seq)).toBeNull();
    });

    test('has one epoch as long as it holds what it held', async () => {
      const { log } = await make(LIMITS);
      const epoch = await log.epoch();
      await log.append('bob', signal('1'));
      expect(await log.epoch()).toBe(epoch);
    });
  });
}

signalLogContract('memory', async (limits) => {
  const bus = createMemoryBus();
  return { log: createMemorySignalLog(bus, limits), bus };
});
