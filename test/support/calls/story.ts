import { decideCall } from '../../../src/lifecycle/call.js';
import type { CallChange } from '../../../src/lifecycle/call-change.js';
import type { CallCommand, Callee } from '../../../src/lifecycle/call-command.js';
import { beginScheduledCall } from '../../../src/lifecycle/call-scheduled.js';
import { beginCall } from '../../../src/lifecycle/call-start.js';
import type { Call, CallParticipant, CallType } from '../../../src/lifecycle/call-state.js';
import { type Deed, device, LOST_AFTER_S, RING_S, type Said } from './commands.js';

const START = new Date('2026-07-05T10:00:00.000Z');
/** How late time does what it has to do, at most. */
const SWEEP_S = 1;

/** An instant so many seconds after the call began. */
export const at = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);
const since = (time: Date): number => (time.getTime() - START.getTime()) / 1000;

/** What is known of somebody who is called: `blocks` are those whom they have blocked, if not everybody. */
export type Fact = Partial<Callee> & { blocks?: readonly string[] };

/** What is known of those who are called; of whom nothing is said, nothing is special. */
export type Facts = Record<string, Fact>;

export interface Setting {
  type: CallType;
  callees: readonly string[];
  facts: Facts;
  /** Ann has planned it for later, and is called first. */
  isScheduled?: boolean;
}

/** One step of a story: what is done, so many seconds after the last. */
export type Step = readonly [afterS: number, deed: Deed];

export interface Story extends Setting {
  steps: readonly Step[];
}

/** What the lifecycle is. */
export interface Lifecycle {
  decide: typeof decideCall;
  start: typeof beginCall;
  startScheduled: typeof beginScheduledCall;
}

/** What came of one step. */
export interface Outcome {
  before: Call;
  command: CallCommand;
  decision: ReturnType<typeof decideCall>;
  /** The call then: the same object if nothing changed. */
  after: Call;
  now: Date;
  /** Everybody has been gone for long. */
  isLast: boolean;
}

/** As it is for who calls them. */
export const known = (facts: Facts, userId: string, callerId: string): Callee => {
  const { blocks, ...fact } = facts[userId] ?? {};
  const all = { userId, disturbable: true, inCall: false, ...fact };
  return blocks?.includes(callerId) ? { ...all, hasBlocked: true } : all;
};

/** Ann calls. */
export const begin = (
  { type, callees, facts, isScheduled }: Setting,
  how: Lifecycle,
): CallChange => {
  const same = { id: 'call', type, message: null, ringTimeoutS: RING_S };
  if (isScheduled) {
    const scheduled = { ...same, caller: known(facts, 'ann', 'ann'), calleeIds: callees };
    return how.startScheduled(scheduled, START);
  }
  const order = {
    ...same,
    caller: device('ann'),
    callees: callees.map((userId) => known(facts, userId, 'ann')),
  };
  return how.start(order, START);
};

/** The command, with what is known of those whom it calls in this call. */
export function meant(deed: Said, facts: Facts, { scheduled, callerId }: Call): CallCommand {
  if (deed.kind === 'accept' && scheduled && deed.by.userId === callerId) {
    return {
      ...deed,
      callees: scheduled.calleeIds.map((userId) => known(facts, userId, callerId)),
    };
  }
  if (deed.kind === 'invite') {
    const callees = deed.userIds.map((userId) => known(facts, userId, deed.by.userId));
    return { kind: 'invite', by: deed.by, callees, ringTimeoutS: RING_S };
  }
  if (deed.kind === 'transfer') {
    const to = known(facts, deed.userId, deed.by.userId);
    return { kind: 'transfer', by: deed.by, to, ringTimeoutS: RING_S };
  }
  return deed;
}

/** A call that nobody can change: `decide` must make a new one. */
export function frozen(call: Call): Call {
  for (const p of call.participants) Object.freeze(p);
  Object.freeze(call.participants);
  return Object.freeze(call);
}

/** Plays a story to its end, which comes when everybody has been gone for long, and shows each step. */
export function play(
  story: Story,
  how: Lifecycle = { decide: decideCall, start: beginCall, startScheduled: beginScheduledCall },
  look: (outcome: Outcome) => void = () => {},
): Call {
  let call = frozen(begin(story, how).call);
  let clock = 0;
  /** Since when the devices are gone. */
  const gone = new Map<string, number>();

  function give(command: CallCommand, isLast = false): void {
    const before = call;
    const now = at(clock);
    const decision = how.decide(before, command, now);
    if (decision.outcome === 'changed') call = frozen(decision.call);
    look({ before, command, decision, after: call, now, isLast });
  }

  /** When time has to do something about a participant, in seconds. */
  function due(p: CallParticipant): number {
    if (p.ringsUntil) return since(p.ringsUntil) + SWEEP_S;
    const left = p.terminalId === null ? undefined : gone.get(p.terminalId);
    if (p.state !== 'JOINED' || left === undefined || !call.connectedAt || call.endedAt)
      return Infinity;
    const from = Math.max(left, since(p.joinedAt ?? START), since(call.connectedAt));
    return from + LOST_AFTER_S + SWEEP_S;
  }

  function wait(seconds: number): void {
    const until = clock + seconds;
    // Each may be due twice: they miss the call, are rung again and miss it once more.
    for (let sweeps = 3 * call.participants.length; sweeps > 0; sweeps -= 1) {
      const next = Math.min(...call.participants.map(due));
      if (next > until) break;
      clock = Math.max(clock, next);
      for (const p of call.participants) {
        if (due(p) > clock) continue;
        give(p.ringsUntil ? { kind: 'timeOut' } : { kind: 'loseConnection', userId: p.userId });
      }
    }
    clock = until;
  }

  for (const [afterS, deed] of story.steps) {
    wait(afterS);
    if (deed.kind === 'vanish') gone.set(deed.by.terminalId, clock);
    else if (deed.kind === 'return') gone.delete(deed.by.terminalId);
    else give(meant(deed, story.facts, call));
  }
  wait(2 * RING_S);
  for (const p of call.participants) if (p.terminalId) gone.set(p.terminalId, clock);
  wait(2 * LOST_AFTER_S);
  give({ kind: 'timeOut' }, true);
  return call;
}
