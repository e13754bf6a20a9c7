import { EventEmitter } from 'node:events';
import { PubSub, type PubSubEngine } from 'graphql-subscriptions';
import type { CallSnapshot } from '../db/call/store.js';
import type { MeetingSnapshot } from '../db/meeting/store.js';
import type { StreamRow } from '../db/streams.js';
import type { LogTopics } from './logs/definitions.js';

/** An event of a stream, with the call as the change left it, so that a receiver need not read it. */
export interface StreamMessage extends StreamRow {
  call?: CallSnapshot;
  /** Read from the table, because the bus did not bring it. */
  isStored?: true;
}

/** The topics of the bus and their messages. */
export interface Topics extends LogTopics {
  /** By stream. */
  stream: StreamMessage;
  /** By call: its new state. */
  call: CallSnapshot;
  /** By meeting: its new state. */
  meeting: MeetingSnapshot;
  /** By user: their presence may have changed; read it. */
  presence: null;
  /** By session: it has ended; close its sockets. */
  sessionEnded: null;
}

/**
 * Carries messages between nodes. It may lose, repeat and delay them: nothing may depend on the bus except how soon
 * a node learns of something.
 */
export interface Bus {
  /** Sends a message, in the order of the calls. Resolves even if the message is lost. */
  publish<T extends keyof Topics>(topic: T, key: string, message: Topics[T]): Promise<void>;
  /** Delivers a message to the listeners on this node alone. */
  deliver<T extends keyof Topics>(topic: T, key: string, message: Topics[T]): void;
  /** Resolves once the subscription is in force, with a function that ends it. */
  subscribe<T extends keyof Topics>(
    topic: T,
    key: string,
    onMessage: (message: Topics[T]) => void,
  ): Promise<() => void>;
}

/** A bus on any engine of graphql-subscriptions. */
function createBus(engine: PubSubEngine): Bus {
  return {
    publish: (topic, key, message) => engine.publish(`${topic}:${key}`, message),
    deliver: (topic, key, message) => void engine.publish(`${topic}:${key}`, message),
    async subscribe(topic, key, onMessage) {
      const id = await engine.subscribe(`${topic}:${key}`, onMessage, {});
      // The engine throws when a subscription ends twice.
      let ended = false;
      return () => {
        if (!ended) engine.unsubscribe(id);
        ended = true;
      };
    },
  };
}

/** The bus of a single node. */
export function createMemoryBus(): Bus {
  const eventEmitter = new EventEmitter();
  // Each subscriber of a topic is a listener. Any number of them is normal here.
  eventEmitter.setMaxListeners(0);
  return createBus(new PubSub({ eventEmitter }));
}
