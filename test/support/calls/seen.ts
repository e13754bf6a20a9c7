// What one sees of a call from outside. The rules of the tests are told in these words, and not with the
// functions that decide.

import type { Call, CallParticipant } from '../../../src/lifecycle/call-state.js';
import type { Lifecycle, Outcome, Story } from './story.js';

/** What always holds, as one who watches a story would check it. */
export interface Rule {
  /** Its id in SPEC.md. */
  id: string;
  title: string;
  /** Begins to watch a story, with a memory of its own: false at the step that breaks the rule. */
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

export const hearersOf = ({ decision }: Outcome) =>
  decision.outcome === 'changed' ? decision.recipients : [];

export const updateOf = ({ decision }: Outcome) =>
  decision.outcome === 'changed' ? decision.update : null;

export const of = (call: Call, userId: string) =>
  call.participants.find((p) => p.userId === userId);

export const rings = (p: CallParticipant | undefined) =>
  p?.state === 'INVITED' || p?.state === 'RINGING';

export const takesPart = (p: CallParticipant | undefined) => p?.state === 'JOINED';

/** Who is called: the callees and, when it was planned, the caller. */
export const isCalled = (call: Call, p: CallParticipant | undefined) =>
  p?.role === 'CALLEE' || (p !== undefined && call.scheduled !== null);

/** The caller of a call that was planned says that they are there. */
export const callerComes = ({ before, command }: Outcome) =>
  before.scheduled !== null && command.kind === 'accept' && command.by.userId === before.callerId;

export const inCall = (call: Call) => call.participants.filter(takesPart);

export const isOver = (call: Call) => !['CALLING', 'RINGING', 'CONNECTED'].includes(call.status);

/** Whom the call is kept from: who is rung silently, and for good who has blocked the caller. */
export const sees = (call: Call, userId: string): boolean => {
  const p = of(call, userId);
  if (!p) return false;
  return !p.silent || (p.blocked ? p.joinedAt !== null : !rings(p));
};

/** The user and the device whose command it is. */
export const actorOf = ({ command }: Outcome) => ('by' in command ? command.by : null);

export const actsIn = (call: Call, outcome: Outcome) => of(call, actorOf(outcome)?.userId ?? '');

interface Touched {
  p: CallParticipant;
  was: CallParticipant | undefined;
}

/** Those of whom something is otherwise, or who are new, as they are and as they were. */
export function touched(outcome: Outcome): readonly Touched[] {
  const known = touches.get(outcome) ?? touchedIn(outcome);
  touches.set(outcome, known);
  return known;
}
/** Asked again and again of the same outcomes. */
const touches = new WeakMap<Outcome, readonly Touched[]>();

const touchedIn = ({ before, after }: Outcome): Touched[] =>
  before === after
    ? []
    : after.participants
        .map((p, i) => ({ p, was: before.participants[i] }))
        .filter(({ p, was }) => p !== was);

/** Seconds by which the instant has passed; negative before it. */
export const past = (instant: Date | null, now: Date) =>
  instant ? (now.getTime() - instant.getTime()) / 1000 : Number.NEGATIVE_INFINITY;

/** What of a participant only they see, or nobody. */
const HIDDEN = new Set(['ringEnd', 'ringEndedAt', 'reports', 'silent', 'blocked', 'startedAs']);

/** Whether somebody who sees both calls sees them alike. */
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

/** Whether two values are made of the same parts. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Date) return b instanceof Date && a.getTime() === b.getTime();
  const keys = Object.keys(a) as (keyof typeof a)[];
  return (
    keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key] as unknown))
  );
}
