import { randomBytes } from 'node:crypto';
import { RedisPubSub } from 'graphql-redis-subscriptions';
import type { Redis as Client } from 'ioredis';
import { isMeetingStream } from '../../db/streams.js';
import { type Bus, createMemoryBus, type Topics } from '../bus.js';
import { decode, encode } from '../codec.js';
import type { Redis } from './client.js';
import { isRedisOutage } from './outage.js';
import type { Publication } from './publish.js';

/** A Redis channel with listeners on this node. */
interface Link {
  users: number;
  /** Resolves when the subscription is in force, with a function that ends it. */
  readonly ready: Promise<() => void>;
}

/** Length of the prefix by which a node recognizes its own messages. */
const ORIGIN_CHARS = 12;

/**
 * The channel of a topic and key. In a Cluster everything of one key is in one slot, so braces in a key must
 * not close the hash tag.
 */
export const channelOf = ({ prefix }: Redis, topic: keyof Topics, key: string): string =>
  `${prefix}${topic}:{${key.replace(/[%}]/g, encodeURIComponent)}}`;

/** A meeting may have 50 participants, and its events name all of them. */
const isLarge = (topic: keyof Topics, key: string): boolean =>
  topic === 'meeting' || (topic === 'stream' && isMeetingStream(key));

/** The bus of several nodes, and what a script needs that publishes by itself. */
export interface RedisBus extends Bus {
  /** The prefix of this node's messages. The node ignores them when they come back from Redis. */
  readonly origin: string;
  /** Whether Redis counts this node among the subscribers of the channel. */
  isSubscribed(channel: string): boolean;
}

/**
 * The bus of several nodes. Listeners on this node receive a message at once. Each other node receives it from
 * Redis, once for all its listeners.
 */
export function createRedisBus(redis: Redis): RedisBus {
  const origin = randomBytes((ORIGIN_CHARS * 3) / 4).toString('base64url');
  const local = createMemoryBus();
  const { engine, acknowledged } = createEngine(redis, origin);
  const links = new Map<string, Link>();

  /** Passes messages of other nodes on to the listeners of this node. */
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
    // Another listener may join while the channel is being opened, and then need not wait.
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
    origin,
    deliver: local.deliver,
    isSubscribed: (channel) => redis.channels.isInForce(channel),

    async publish(topic, key, message) {
      // Listeners on this node do not wait for Redis.
      const delivered = local.publish(topic, key, message);
      try {
        const outgoing: Publication = {
          channel: channelOf(redis, topic, key),
          text: () => origin + encode(message),
          isLarge: isLarge(topic, key),
        };
        await engine.publish(outgoing.channel, outgoing);
      } catch (error) {
        // The connection logs an outage of Redis once.
        if (!isRedisOutage(error)) redis.log.error({ err: error, topic }, 'could not publish');
      }
      await delivered;
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
 * RedisPubSub gets two adapters instead of two ioredis clients. With an ioredis client, a failed SUBSCRIBE ends the
 * process with an unhandled rejection, and the sharded channels of a Redis Cluster are out of reach.
 *
 * The adapters also cover smaller gaps. RedisPubSub does not unsubscribe a channel that is not acknowledged yet, passes
 * on messages that it cannot parse, and fails when a listener ends other listeners. So it gets one listener for each
 * channel, successful subscriptions only, and decoded messages.
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
      publisher: {
        publish: (_channel: string, message: Publication) => publish(message),
      } as unknown as Client,
      subscriber: subscriber as unknown as Client,
      // `publish` encodes a message when it has to be sent.
      serializer: (message) => message,
    }),
    /** Settles when Redis has accepted or refused the subscription to a channel. */
    acknowledged: async (channel: string) => acknowledgements.get(channel),
  };
}
