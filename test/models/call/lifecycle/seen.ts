// A call as seen from outside. The rules use these functions instead of those that decide, so that a bug in
// the latter does not hide itself.

import type { Call, CallParticipant } from '../../../../src/lifecycle/call/state.js';
import type { Lifecycle, Outcome, Story } from './story.js';

/** A promise, in the form of a check on a story. */
export interface Rule {
  /** Its id in SPEC.md. */
  id: string;
  title: string;
  /**
   * Starts to check a story, with a memory of its own. The check returns false at the step that breaks the
   * rule.
   */
  watch: (how: Lifecycle, story: Story) => (outcome: Outcome) => boolean;
}

/** A rule that needs no memory. */
export const always = (check: (outcome: Outcome) => boolean): Rule['watch'] => {
  return () => check;
};

/** A rule about changes. */
export const onChange = (check: (outcome: Outcome) => boolean): Rule['watch'] =>
  always((outcome) => !hasChanged(outcome) || check(outcome));

export const hasChanged = ({ decision }: Outcome) => decision.outcome === 'changed';

export const recipientsOf = ({ decision }: Outcome) =>
  decision.outcome === 'changed' ? decision.recipients : [];

export const updateOf = ({ decision }: Outcome) =>
  decision.outcome === 'changed' ? decision.update : null;

export const of = (call: Call, userId: string) =>
  call.participants.find((p) => p.userId === userId);

export const rings = (p: CallParticipant | undefined) =>
  p?.state === 'INVITED' || p?.state === 'RINGING';

export const takesPart = (p: CallParticipant | undefined) => p?.state === 'JOINED';

/** Whether the participant is called: a callee or, when the call was scheduled, the caller. */
export const isCalled = (call: Call, p: CallParticipant | undefined) =>
  p?.role === 'CALLEE' || (p !== undefined && call.scheduled !== null);

/** The caller of a scheduled call accepts it. */
export const callerComes = ({ before, command }: Outcome) =>
  before.scheduled !== null && command.kind === 'accept' && command.by.userId === before.callerId;

export const inCall = (call: Call) => call.participants.filter(takesPart);

export const isOver = (call: Call) => !['CALLING', 'RINGING', 'CONNECTED'].includes(call.status);

/**
 * Whether the user sees the call: it is hidden while their ring is suppressed, and for good if they blocked
 * the caller.
 */
export const sees = (call: Call, userId: string): boolean => {
  const p = of(call, userId);
  if (!p) return false;
  return !p.silent || (p.blocked ? p.joinedAt !== null : !rings(p));
};

/** The user and device of the command. */
export const actorOf = ({ command }: Outcome) => ('by' in command ? command.by : null);

export const actsIn = (call: Call, outcome: Outcome) => of(call, actorOf(outcome)?.userId ?? '');

interface Touched {
  p: CallParticipant;
  was: CallParticipant | undefined;
}

/** The participants that changed or are new, before and after. */
export function touched(outcome: Outcome): readonly Touched[] {
  const known = touches.get(outcome) ?? touchedIn(outcome);
  touches.set(outcome, known);
  return known;
}
/** Several rules ask about the same outcome. */
const touches = new WeakMap<Outcome, readonly Touched[]>();

const touchedIn = ({ before, after }: Outcome): Touched[] =>
  before === after
    ? []
    : after.participants
        .map((p, i) => ({ p, was: before.participants[i] }))
        .filter(({ p, was }) => p !== was);

/** Seconds since the instant; negative before it. */
export const past = (instant: Date | null, now: Date) =>
  instant ? (now.getTime() - instant.getTime()) / 1000 : Number.NEGATIVE_INFINITY;

/** The fields of a participant that only that user sees, or nobody. */
const HIDDEN = new Set(['ringEnd', 'ringEndedAt', 'reports', 'silent', 'blocked', 'startedAs']);

/** Whether a user who sees both calls sees no difference. */
export function looksAlike(a: Call, b: Call, userId: string | null): boolean {
  const fields = Object.keys(a) as (keyof Call)[];
  const unseen: (keyof Call)[] = ['participants', 'version'];
  if (fields.some((key) => !unseen.includes(key) && !same(a[key], b[key]))) return false;
  if (a.participants.length !== b.participants.length) return false;
  return a.participants.every((p, i) => {
    const q = b.participants[i];
    if (p === q) return true;
    if (!q || (p.userId === userId && p.ringEnd !== q.ringEnd)) return false;
    const keys = Object.keys(p) as (keyof CallParticipant)[];
    return keys.every((key) => HIDDEN.has(key) || same(p[key], q[key]));
  });
}

/** Whether two values are deeply equal. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Date) return b instanceof Date && a.getTime() === b.getTime();
  const keys = Object.keys(a) as (keyof typeof a)[];
  return (
    keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key] as unknown))
  );
}
