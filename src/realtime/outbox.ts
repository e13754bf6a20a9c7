import type { CallStore } from '../db/call/store.js';
import type { Db } from '../db/client.js';
import type { MeetingStore } from '../db/meeting/store.js';
import type { OutboxRow } from '../db/outbox.js';
import type { OutboxKind } from '../lifecycle/outbox/event.js';

/** Carries events from the outbox to a party outside, such as a webhook. `createServer` takes the consumers. */
export interface OutboxConsumer {
  /** Unique, and the same in every version: it is the key of the consumer's rows. */
  readonly name: string;
  readonly kinds: readonly OutboxKind[];
  /**
   * Handles one event, at least once: after a failure or the death of a node it gets the same event again, with the
   * same ID.
   */
  handle(row: OutboxRow, tools: OutboxTools): Promise<void>;
}

/** The tools to handle an event: events hold IDs only, so a consumer reads the call, the meeting or the user. */
export interface OutboxTools {
  readonly db: Db;
  readonly calls: CallStore;
  readonly meetings: MeetingStore;
  /** Aborts when the attempt has taken too long and counts as failed. */
  readonly signal: AbortSignal;
}

/** The consumers of this node, and the way to wake the job that serves them. */
export type Outbox = ReturnType<typeof createOutbox>;

/** An outbox that wakes nobody until the job listens. */
export function createOutbox(consumers: readonly OutboxConsumer[]) {
  let onWake = () => {};
  return {
    consumers,
    listen(listener: () => void): void {
      onWake = listener;
    },
    /** Wakes the job, because this node may have written events. Only for speed: the job looks every second anyway. */
    wake(): void {
      onWake();
    },
  };
}
