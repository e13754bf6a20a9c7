import type { DatabaseState } from './database-state.js';
import type { Entry } from './history.js';
import type { MeetingStory } from './meeting-story.js';
import type { Exit } from './node.js';

/** A fault that the rig caused, from its beginning until it was repaired. */
export interface Fault {
  what: 'node' | 'redis' | 'postgres' | 'bus';
  /** The affected node, if it is one. */
  node: number | null;
  from: number;
  to: number;
  how: string;
}

/** All facts about a run. */
export interface Facts {
  startedAt: number;
  entries: Entry[];
  database: DatabaseState;
  faults: Fault[];
  exits: Exit[];
  /** Log lines of nodes that should not exist. */
  complaints: { node: number; line: string }[];
  /** The channels of Redis before the clients connected and after they left. */
  channels: { before: string[]; after: string[] };
}

type Asked = Extract<Entry, { is: 'asked' }>;
type AskedOfCall = Extract<Asked, { callId: string }>;
type AskedToSchedule = Extract<Asked, { taskId: string }>;
type AskedOfMeeting = Extract<Asked, { meetingId: string }>;

/** One attempt of a command, and its answer. */
export interface Attempt<Of extends Asked = AskedOfCall> {
  asked: Of;
  answered: Extract<Entry, { is: 'answered' }> | null;
}

/** An attempt to schedule a call. */
export type ScheduleAttempt = Attempt<AskedToSchedule>;

/** An attempt at a command on a meeting. */
export type MeetingAttempt = Attempt<AskedOfMeeting>;

/** A selection of lines: those of a call, of its scheduling, of a meeting, or of a device. */
export interface Where {
  callId?: string;
  taskId?: string;
  meetingId?: string;
  terminal?: string;
}

/** An excerpt has at most this many lines of this length. The histories have all of a large meeting. */
const EXCERPT_LINES = 40;
const EXCERPT_CHARS = 400;

/** The facts of a run, in the groupings that rules need. */
export class Evidence {
  readonly facts: Facts;
  readonly entriesOf: ReadonlyMap<string, Entry[]>;
  /** The attempts of commands on calls. */
  readonly attempts: readonly Attempt[];
  readonly scheduleAttempts: readonly ScheduleAttempt[];
  readonly meetingAttempts: readonly MeetingAttempt[];
  readonly attemptOf: ReadonlyMap<Entry, Attempt<Asked>>;
  readonly callOf: ReadonlyMap<string, DatabaseState['calls'][number]>;
  readonly participantsOf: ReadonlyMap<string, DatabaseState['participants']>;
  readonly timelineOf: ReadonlyMap<string, DatabaseState['timeline']>;
  readonly eventsOf: ReadonlyMap<string, DatabaseState['events']>;
  readonly meetingOf: ReadonlyMap<string, MeetingStory>;

  constructor(facts: Facts) {
    const { entries, database } = facts;
    this.facts = facts;
    this.entriesOf = grouped(entries, ({ terminal }) => terminal);
    const answers = new Map<string, Attempt['answered']>();
    for (const entry of entries) {
      if (entry.is === 'answered') answers.set(`${entry.terminal} ${entry.n}`, entry);
    }
    const attempts = entries
      .filter((entry) => entry.is === 'asked')
      .map((asked) => ({ asked, answered: answers.get(`${asked.terminal} ${asked.n}`) ?? null }));
    const about = <Of extends Asked>(subject: string) =>
      attempts.filter((attempt): attempt is Attempt<Of> => subject in attempt.asked);
    this.attempts = about<AskedOfCall>('callId');
    this.scheduleAttempts = about<AskedToSchedule>('taskId');
    this.meetingAttempts = about<AskedOfMeeting>('meetingId');
    this.attemptOf = new Map(
      attempts.flatMap((attempt) =>
        [attempt.asked, attempt.answered].flatMap((entry) => (entry ? [[entry, attempt]] : [])),
      ),
    );
    this.callOf = new Map(database.calls.map((call) => [call.id, call]));
    this.participantsOf = grouped(database.participants, ({ callId }) => callId);
    this.timelineOf = grouped(database.timeline, ({ callId }) => callId);
    this.eventsOf = grouped(database.events, ({ stream }) => stream);
    this.meetingOf = new Map(database.meetings.map((meeting) => [meeting.id, meeting]));
  }

  /** Whether a device left before the others, so that it need not know how things ended. */
  leftEarly(terminal: string): boolean {
    const { at } = this.facts.database;
    return (this.entriesOf.get(terminal) ?? []).some(
      (entry) => entry.is === 'left' && entry.at < at,
    );
  }

  /** The lines with the story of a call or a meeting, or the last lines of a device. */
  excerpt({ terminal, ...where }: Where): string[] {
    const lines: { at: number; text: string }[] = [];
    const scheduled = this.facts.database.scheduled.find(
      (one) => one.callId === where.callId || (one.taskId !== null && one.taskId === where.taskId),
    );
    const {
      callId = scheduled?.callId,
      taskId = scheduled?.taskId ?? undefined,
      meetingId,
    } = where;
    const ids = [callId, taskId, meetingId].filter((id) => id !== undefined);
    for (const entry of this.facts.entries) {
      // A meeting has many devices, so the deliveries to one of them are read separately.
      const about = ids.length === 0 || ids.some((id) => isAbout(entry, id, this));
      const by = terminal === undefined || callId !== undefined || entry.terminal === terminal;
      if (about && by) {
        const { at, user: _user, terminal: who, is, ...rest } = entry;
        lines.push({ at, text: `${who.padEnd(8)} ${is} ${JSON.stringify(rest)}` });
      }
    }
    for (const { at, version, kind, actorId, terminalId } of this.timelineOf.get(callId ?? '') ??
      []) {
      lines.push({ at, text: `database v${version} ${kind} by ${actorId}@${terminalId}` });
    }
    for (const { at, ...entry } of this.meetingOf.get(meetingId ?? '')?.journal ?? []) {
      lines.push({ at, text: `database ${JSON.stringify(entry)}` });
    }
    for (const { from, to, how } of this.facts.faults) {
      lines.push(
        { at: from, text: `fault    ${how} begins` },
        { at: to, text: `fault    ${how} ends` },
      );
    }
    const all = lines.sort((a, b) => a.at - b.at);
    const shown = all.slice(-EXCERPT_LINES);
    const left = all.length - shown.length;
    return [
      ...(left > 0 ? [`(${left} earlier lines in the histories)`] : []),
      ...shown.map(
        ({ at, text }) =>
          `${((at - this.facts.startedAt) / 1000).toFixed(3)} s  ${text.slice(0, EXCERPT_CHARS)}`,
      ),
      ...(callId === undefined
        ? []
        : [`in the end: ${JSON.stringify(this.callOf.get(callId) ?? null)}`]),
    ];
  }
}

function isAbout(entry: Entry, id: string, evidence: Evidence): boolean {
  if ('callId' in entry) return entry.callId === id;
  if ('taskId' in entry) return entry.taskId === id;
  if ('meetingId' in entry) return entry.meetingId === id;
  if (entry.is === 'call event') return entry.call.id === id;
  if (entry.is === 'read') return entry.calls.some((call) => call.id === id);
  const asked = evidence.attemptOf.get(entry)?.asked;
  return asked !== undefined && isAbout(asked, id, evidence);
}

/** Groups items by key. */
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
