import { randomBytes } from 'node:crypto';
import { RedisPubSub } from 'graphql-redis-subscriptions';
import type { Redis as Client } from 'ioredis';
import { type Bus, createMemoryBus, type Topics } from './bus.js';
import { decode, encode } from './codec.js';
import type { Redis } from './redis.js';
import { isRedisOutage } from './redis-outage.js';

/** A channel of Redis that somebody here listens to. */
interface Link {
  users: number;
  /** The subscription, with what ends it. */
  readonly ready: Promise<() => void>;
}

/** What a node puts before its messages, to know them again. */
const ORIGIN_CHARS = 12;

/** The origin of a message that all nodes take from Redis, also the one that publishes it. */
export const FROM_EVERYWHERE = '-'.repeat(ORIGIN_CHARS);

/**
 * The channel of a topic and its key. In a Cluster everything of one key is in one slot, so braces in
 * a key must not close the tag.
 */
export const channelOf = ({ prefix }: Redis, topic: keyof Topics, key: string): string =>
  `${prefix}${topic}:{${key.replace(/[%}]/g, encodeURIComponent)}}`;

/**
 * The bus of many nodes. Who listens on this node hears a message at once, and each other node hears
 * it from Redis, once for all who listen there.
 */
export function createRedisBus(redis: Redis): Bus {
  const origin = randomBytes((ORIGIN_CHARS * 3) / 4).toString('base64url');
  const local = createMemoryBus();
  const { engine, acknowledged } = createEngine(redis, origin);
  const links = new Map<string, Link>();

  /** Brings what other nodes publish on a channel to those who listen here. */
  async function open(topic: keyof Topics, key: string, channel: string): Promise<() => void> {
    const id = await engine.subscribe<Topics[typeof topic]>(channel, (message) => {
      local.publish(topic, key, message).catch(() => {});
    });
    try {
      await acknowledged(channel);
    } catch (error) {
      engine.unsubscribe(id);
      throw error;
    }
    return () => engine.unsubscribe(id);
  }

  function join(topic: keyof Topics, key: string): [string, Link] {
    const channel = channelOf(redis, topic, key);
    const known = links.get(channel);
    const link = known ?? { users: 0, ready: open(topic, key, channel) };
    if (!known) {
      links.set(channel, link);
      link.ready.catch(() => links.delete(channel));
    }
    link.users += 1;
    return [channel, link];
  }

  function leave(channel: string, link: Link): void {
    link.users -= 1;
    if (link.users > 0) return;
    // While it is being opened somebody else may come, who then has it without waiting.
    link.ready.then(
      (close) => {
        if (link.users > 0 || links.get(channel) !== link) return;
        links.delete(channel);
        close();
      },
      () => {},
    );
  }

  return {
    async publish(topic, key, message) {
      // Without waiting: whoever is here does not need Redis.
      const heard = local.publish(topic, key, message);
      try {
        await engine.publish(channelOf(redis, topic, key), message);
      } catch (error) {
        // That Redis is away is logged once, by the connection.
        if (!isRedisOutage(error)) redis.log.error({ err: error, topic }, 'could not publish');
      }
      await heard;
    },

    async subscribe(topic, key, onMessage) {
      const [channel, link] = join(topic, key);
      try {
        await link.ready;
        await redis.channels.inForce(channel);
      } catch (error) {
        leave(channel, link);
        throw error;
      }
      const end = await local.subscribe(topic, key, (message) => {
        try {
          onMessage(message);
        } catch (error) {
          redis.log.error({ err: error, topic }, 'a listener of the bus failed');
        }
      });
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        end();
        leave(channel, link);
      };
    },
  };
}

/**
 * RedisPubSub, kept from what it cannot bear. It answers a SUBSCRIBE that fails with a rejection that
 * nobody can handle, ends a subscription that is not acknowledged yet without telling Redis, gives
 * listeners what it cannot parse, and stumbles over a listener that ends others. So it has one listener
 * a channel, is told only of success, and gets messages ready to be heard.
 */
function createEngine({ channels, publish, log }: Redis, origin: string) {
  const acknowledgements = new Map<string, Promise<void>>();

  const subscriber = {
    on(event: string, listener: (channel: string, message: unknown) => void) {
      if (event !== 'message') return;
      channels.listen((channel, text) => {
        if (text.startsWith(origin)) return;
        try {
          listener(channel, decode(text.slice(ORIGIN_CHARS)));
        } catch (error) {
          log.warn({ err: error, channel }, 'could not read a message of the bus');
        }
      });
    },
    subscribe(channel: string, done: (error: null) => void) {
      const acknowledged = channels.subscribe(channel);
      acknowledgements.set(channel, acknowledged);
      acknowledged.catch(() => {}).then(() => done(null));
    },
    unsubscribe(channel: string) {
      acknowledgements.delete(channel);
      channels.unsubscribe(channel);
    },
    punsubscribe() {},
  };

  return {
    engine: new RedisPubSub({
      publisher: { publish } as unknown as Client,
      subscriber: subscriber as unknown as Client,
      serializer: (message) => origin + encode(message),
    }),
    /** What became of the subscription to a channel. */
    acknowledged: async (channel: string) => acknowledgements.get(channel),
  };
}
