import { describe, expect, test } from 'vitest';
import { type Bus, createMemoryBus } from '../../src/realtime/bus.js';
import { createRedisBus } from '../../src/realtime/redis/bus.js';
import { Inbox } from '../support/inbox.js';
import { onRedis } from '../support/on-redis.js';

/** The contract of every bus, whatever carries its messages. */
function busContract(name: string, make: () => Promise<Bus>): void {
  describe(`the ${name} bus`, () => {
    test('delivers a message to every subscriber of its key and to no other', async () => {
      const bus = await make();
      const [one, two, other] = [new Inbox<null>(), new Inbox<null>(), new Inbox<null>()];
      await bus.subscribe('presence', 'ann', (message) => one.push(message));
      await bus.subscribe('presence', 'ann', (message) => two.push(message));
      await bus.subscribe('presence', 'bob', (message) => other.push(message));
      await bus.subscribe('sessionEnded', 'ann', (message) => other.push(message));
      await bus.publish('presence', 'ann', null);
      expect([await one.next(), await two.next()]).toEqual([null, null]);
      expect(other.all).toEqual([]);
    });

    test('delivers from the moment that subscribe resolves', async () => {
      const bus = await make();
      for (let i = 0; i < 50; i += 1) {
        const inbox = new Inbox<null>();
        const end = await bus.subscribe('presence', `user ${i}`, (message) => inbox.push(message));
        await bus.publish('presence', `user ${i}`, null);
        await inbox.next();
        end();
      }
    });

    test('keeps the order of one publisher and the content of messages', async () => {
      const bus = await make();
      const inbox = new Inbox<{ seq: number; at: Date }>();
      await bus.subscribe('stream', 'user:ann', (message) => inbox.push(message));
      const at = new Date('2026-07-05T10:05:30.123Z');
      for (let seq = 1; seq <= 100; seq += 1) {
        const event = { stream: 'user:ann', seq, kind: 'STARTED', at };
        await bus.publish('stream', 'user:ann', { ...event, payload: { text: 'é\u2028' } });
      }
      for (let seq = 1; seq <= 100; seq += 1) {
        expect(await inbox.next()).toMatchObject({ seq, at, payload: { text: 'é\u2028' } });
      }
    });

    test('delivers nothing after unsubscribing, however often that is repeated', async () => {
      const bus = await make();
      const [left, stayed] = [new Inbox<null>(), new Inbox<null>()];
      const end = await bus.subscribe('presence', 'ann', (message) => left.push(message));
      await bus.subscribe('presence', 'ann', (message) => stayed.push(message));
      end();
      end();
      await bus.publish('presence', 'ann', null);
      await stayed.next();
      expect(left.all).toEqual([]);
    });
  });
}

busContract('memory', async () => createMemoryBus());

onRedis((open) => busContract('Redis', async () => createRedisBus(await open())));
