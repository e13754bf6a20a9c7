import type { DatabaseState } from './database-state.js';
import type { Entry } from './history.js';
import type { Exit } from './node.js';

/** Something that the rig broke, from when until it was whole again. */
export interface Fault {
  what: 'node' | 'redis' | 'postgres' | 'bus';
  /** Which node, where it is one. */
  node: number | null;
  from: number;
  to: number;
  how: string;
}

/** Everything that is known of a run. */
export interface Facts {
  startedAt: number;
  entries: Entry[];
  database: DatabaseState;
  faults: Fault[];
  exits: Exit[];
  /** Lines of the nodes' logs that should not be there. */
  complaints: { node: number; line: string }[];
  /** The channels of Redis before clients came and after they left. */
  channels: { before: string[]; after: string[] };
}

/** One attempt of a command, and what it was answered. */
export interface Attempt {
  asked: Extract<Entry, { is: 'asked' }>;
  answered: Extract<Entry, { is: 'answered' }> | null;
}

/** A number of lines that a reader still reads. */
const EXCERPT_LINES = 40;

/** What is known of a run, in the orders in which rules ask for it. */
export class Evidence {
  readonly facts: Facts;
  readonly entriesOf: ReadonlyMap<string, Entry[]>;
  readonly attempts: readonly Attempt[];
  readonly attemptOf: ReadonlyMap<Entry, Attempt>;
  readonly callOf: ReadonlyMap<string, DatabaseState['calls'][number]>;
  readonly participantsOf: ReadonlyMap<string, DatabaseState['participants']>;
  readonly timelineOf: ReadonlyMap<string, DatabaseState['timeline']>;
  readonly eventsOf: ReadonlyMap<string, DatabaseState['events']>;

  constructor(facts: Facts) {
    const { entries, database } = facts;
    this.facts = facts;
    this.entriesOf = grouped(entries, ({ terminal }) => terminal);
    const answers = new Map<string, Attempt['answered']>();
    for (const entry of entries) {
      if (entry.is === 'answered') answers.set(`${entry.terminal} ${entry.n}`, entry);
    }
    this.attempts = entries
      .filter((entry) => entry.is === 'asked')
      .map((asked) => ({ asked, answered: answers.get(`${asked.terminal} ${asked.n}`) ?? null }));
    this.attemptOf = new Map(
      this.attempts.flatMap((attempt) =>
        [attempt.asked, attempt.answered].flatMap((entry) => (entry ? [[entry, attempt]] : [])),
      ),
    );
    this.callOf = new Map(database.calls.map((call) => [call.id, call]));
    this.participantsOf = grouped(database.participants, ({ callId }) => callId);
    this.timelineOf = grouped(database.timeline, ({ callId }) => callId);
    this.eventsOf = grouped(database.events, ({ stream }) => stream);
  }

  /** Whether a device went before the others did, and is not to know how things ended. */
  leftEarly(terminal: string): boolean {
    const { at } = this.facts.database;
    return (this.entriesOf.get(terminal) ?? []).some(
      (entry) => entry.is === 'left' && entry.at < at,
    );
  }

  /** The lines that tell the story of a call, or the last of a device. */
  excerpt({ callId, terminal }: { callId?: string; terminal?: string }): string[] {
    const lines: { at: number; text: string }[] = [];
    for (const entry of this.facts.entries) {
      const about = callId === undefined || aboutCall(entry, callId, this);
      if (
        about &&
        (terminal === undefined || callId !== undefined || entry.terminal === terminal)
      ) {
        const { at, user: _user, terminal: who, is, ...rest } = entry;
        lines.push({ at, text: `${who.padEnd(8)} ${is} ${JSON.stringify(rest)}` });
      }
    }
    for (const { at, version, kind, actorId, terminalId } of this.timelineOf.get(callId ?? '') ??
      []) {
      lines.push({ at, text: `database v${version} ${kind} by ${actorId}@${terminalId}` });
    }
    for (const { from, to, how } of this.facts.faults) {
      lines.push(
        { at: from, text: `fault    ${how} begins` },
        { at: to, text: `fault    ${how} ends` },
      );
    }
    const told = lines.sort((a, b) => a.at - b.at);
    const shown = told.slice(-EXCERPT_LINES);
    const left = told.length - shown.length;
    return [
      ...(left > 0 ? [`(${left} earlier lines in the histories)`] : []),
      ...shown.map(
        ({ at, text }) => `${((at - this.facts.startedAt) / 1000).toFixed(3)} s  ${text}`,
      ),
      ...(callId === undefined
        ? []
        : [`in the end: ${JSON.stringify(this.callOf.get(callId) ?? null)}`]),
    ];
  }
}

function aboutCall(entry: Entry, callId: string, { attemptOf }: Evidence): boolean {
  if ('callId' in entry) return entry.callId === callId;
  if (entry.is === 'heard') return entry.call.id === callId;
  if (entry.is === 'read') return entry.calls.some(({ id }) => id === callId);
  return attemptOf.get(entry)?.asked.callId === callId;
}

/** Puts together what has the same key. */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
