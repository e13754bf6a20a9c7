/** An entry of a log. The numbers have no gaps, and each occurs once. */
export interface Numbered {
  readonly seq: number;
}

/** Logs that can be read, and the bus that delivers new entries unless it loses them. */
export interface FeedSource<Entry extends Numbered> {
  /** Receives new entries of a log. Resolves once that is in force, with a function that ends it. */
  listen(key: string, onEntry: (entry: Entry) => void): Promise<() => void>;
  /** The newest number of each log. */
  heads(keys: string[]): Promise<Map<string, number>>;
  /** Entries after a number, oldest first. It may return only the first of them. */
  read(key: string, after: number): Promise<Entry[]>;
  /** About how much memory an entry takes while it waits. */
  bytes(entry: Entry): number;
}

/** A log that this node follows while it has subscribers here. */
export interface Feed<Entry> {
  readonly key: string;
  readonly ready: Promise<void>;
  open: boolean;
  /** The number of the last entry that was delivered to the listeners. */
  last: number;
  /** Entries that arrived before an earlier one. */
  pending: Map<number, Entry>;
  listeners: Set<Listener<Entry>>;
  /** The number of users of the feed: listeners, and subscribers that still read what they missed. */
  subscribers: number;
  reading: boolean;
  unlisten: () => void;
  /** The bus was out of reach: only checks find new entries, and each check tries the bus again. */
  isDetached: boolean;
  /** How often entries were lost. A subscriber that reads across a loss must start again. */
  lossCount: number;
}

export interface Listener<Entry> {
  deliver(entry: Entry): void;
  close(error: unknown): void;
}
