/** A message that is worthless a little later. */
export interface Ephemeral {
  sentAt: Date;
}

/** A message in a log. */
export type EntryOf<Message> = Message & {
  /** Gapless within one log; the first follows the time at which the log began. */
  seq: number;
};

/** The declaration of a log. */
export interface LogDefinition<Topic extends string, Message extends Ephemeral> {
  /** The topic of the bus that carries the entries, and part of the log's keys in Redis. */
  readonly topic: Topic;
  /** The epoch of the cursors. Clients hold cursors: it must not change. */
  readonly cursorEpoch: string;
  /** About how much memory a message takes. */
  bytes(message: Message): number;
}

/** The part of a bus that carries the entries of one log. */
export interface EntryBus<Topic extends string, Message extends Ephemeral> {
  /** Delivers an entry to the listeners on this node alone. */
  deliver(topic: Topic, key: string, entry: EntryOf<Message>): void;
  subscribe(
    topic: Topic,
    key: string,
    onEntry: (entry: EntryOf<Message>) => void,
  ): Promise<() => void>;
}

/**
 * The last messages under each key, for devices that subscribe late or come back. It is short and may be
 * lost as a whole; the clients then start again.
 */
export interface EphemeralLog<Message extends Ephemeral> {
  /** Appends and delivers, in the order of the calls. */
  append(key: string, message: Message): Promise<EntryOf<Message>>;
  /** The remaining entries after a number, oldest first. Entries past their lifetime are gone. */
  read(key: string, after: number): Promise<EntryOf<Message>[]>;
  /**
   * The newest number of each log. A log that was lost begins at a higher number than it ever had, so that a
   * reader with one of the old numbers sees a gap.
   */
  heads(keys: readonly string[]): Promise<Map<string, number>>;
  /** Drops the entries past their lifetime. */
  deleteOld(): void;
}
