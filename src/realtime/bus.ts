import { EventEmitter } from 'node:events';
import { PubSub, type PubSubEngine } from 'graphql-subscriptions';
import type { CallSnapshot } from '../db/call/store.js';
import type { MeetingSnapshot } from '../db/meeting/store.js';
import type { StreamRow } from '../db/streams.js';
import type { AnnotationEntry } from './logs/annotations.js';
import type { RemoteInputEntry } from './logs/remote-inputs.js';
import type { SignalEntry } from './logs/signals.js';

/** An event on its way, with the call as the change left it: a receiver need not read. */
export interface StreamMessage extends StreamRow {
  call?: CallSnapshot;
}

/** What the bus carries, each topic keyed by its receiver. */
export interface Topics {
  /** By stream. */
  stream: StreamMessage;
  /** By call: it has changed to this. */
  call: CallSnapshot;
  /** By meeting: it has changed to this. */
  meeting: MeetingSnapshot;
  /** By meeting. */
  annotation: AnnotationEntry;
  /** By meeting. */
  remoteInput: RemoteInputEntry;
  /** By receiving user. */
  signal: SignalEntry;
  /** By user: their presence may have changed; read it. */
  presence: null;
  /** By session: it has ended; close its sockets. */
  sessionEnded: null;
}

/**
 * Carries news between nodes. It may lose, repeat and delay what it carries; nothing may depend on it
 * but how soon something is known.
 */
export interface Bus {
  /** Sends a message on its way, in order; it resolves also when the message is lost. */
  publish<T extends keyof Topics>(topic: T, key: string, message: Topics[T]): Promise<void>;
  /** Resolves once the subscription is in force, with what ends it. */
  subscribe<T extends keyof Topics>(
    topic: T,
    key: string,
    onMessage: (message: Topics[T]) => void,
  ): Promise<() => void>;
}

/** A bus on any engine of graphql-subscriptions. */
export function createBus(engine: PubSubEngine): Bus {
  return {
    publish: (topic, key, message) => engine.publish(`${topic}:${key}`, message),
    async subscribe(topic, key, onMessage) {
      const id = await engine.subscribe(`${topic}:${key}`, onMessage, {});
      // Ended once only: the engine throws for a subscription that it does not know any more.
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
  // Each subscriber of a topic is a listener, and there is no such thing as too many of them here.
  eventEmitter.setMaxListeners(0);
  return createBus(new PubSub({ eventEmitter }));
}
