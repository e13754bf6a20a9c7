import type { CallChange } from '../../../../src/lifecycle/call/change.js';
import type { CallCommand, Callee } from '../../../../src/lifecycle/call/command.js';
import { decideCall } from '../../../../src/lifecycle/call/decide.js';
import { beginScheduledCall } from '../../../../src/lifecycle/call/scheduled.js';
import { beginCall } from '../../../../src/lifecycle/call/start.js';
import type { Call, CallParticipant, CallType } from '../../../../src/lifecycle/call/state.js';
import type { TimedStep } from '../../arbitraries.js';
import { type Action, device, LOST_AFTER_S, RING_S, type StoryCommand } from './commands.js';

const START = new Date('2026-07-05T10:00:00.000Z');
/** The most by which the periodic jobs are late. */
const SWEEP_S = 1;

/** The instant `seconds` after the call began. */
export const at = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);
const since = (time: Date): number => (time.getTime() - START.getTime()) / 1000;

/** CalleeStates about a callee. `blocks` lists the users that they have blocked; `hasBlocked` stands for all. */
export type CalleeState = Partial<Callee> & { blocks?: readonly string[] };

/** CalleeStates about the callees. A missing callee has no special ones. */
export type CalleeStates = Record<string, CalleeState>;

export interface Setting {
  type: CallType;
  callees: readonly string[];
  calleeStates: CalleeStates;
  /** Ann has scheduled the call, and is called first. */
  isScheduled?: boolean;
}

export type Step = TimedStep<Action>;

export interface Story extends Setting {
  steps: readonly Step[];
}

/** The functions under test. */
export interface Lifecycle {
  decide: typeof decideCall;
  start: typeof beginCall;
  startScheduled: typeof beginScheduledCall;
}

export const LIFECYCLE: Lifecycle = {
  decide: decideCall,
  start: beginCall,
  startScheduled: beginScheduledCall,
};

/** The outcome of one step. */
export interface Outcome {
  before: Call;
  command: CallCommand;
  decision: ReturnType<typeof decideCall>;
  /** The call afterwards: the same object if nothing changed. */
  after: Call;
  now: Date;
  /** The last step, after everybody has been gone for long. */
  isLast: boolean;
}

/** The callee as `decide` gets them for this caller. */
export const calleeOf = (calleeStates: CalleeStates, userId: string, callerId: string): Callee => {
  const { blocks, ...calleeState } = calleeStates[userId] ?? {};
  const all = { userId, disturbable: true, inCall: false, ...calleeState };
  return blocks?.includes(callerId) ? { ...all, hasBlocked: true } : all;
};

/** The first change: Ann calls, or her scheduled call begins. */
export const begin = (
  { type, callees, calleeStates, isScheduled }: Setting,
  lifecycle: Lifecycle,
): CallChange => {
  const same = { id: 'call', type, message: null, ringTimeoutS: RING_S };
  if (isScheduled) {
    const scheduled = { ...same, caller: calleeOf(calleeStates, 'ann', 'ann'), calleeIds: callees };
    return lifecycle.startScheduled(scheduled, START);
  }
  const input = {
    ...same,
    caller: device('ann'),
    callees: callees.map((userId) => calleeOf(calleeStates, userId, 'ann')),
  };
  return lifecycle.start(input, START);
};

/** The command with the facts about its callees in this call. */
export function resolveCommand(
  action: StoryCommand,
  calleeStates: CalleeStates,
  { scheduled, callerId }: Call,
): CallCommand {
  if (action.kind === 'accept' && scheduled && action.by.userId === callerId) {
    return {
      ...action,
      callees: scheduled.calleeIds.map((userId) => calleeOf(calleeStates, userId, callerId)),
    };
  }
  if (action.kind === 'invite') {
    const callees = action.userIds.map((userId) =>
      calleeOf(calleeStates, userId, action.by.userId),
    );
    return { kind: 'invite', by: action.by, callees, ringTimeoutS: RING_S };
  }
  if (action.kind === 'transfer') {
    const to = calleeOf(calleeStates, action.userId, action.by.userId);
    return { kind: 'transfer', by: action.by, to, ringTimeoutS: RING_S };
  }
  return action;
}

/** A frozen call: `decide` must create a new one. */
export function frozen(call: Call): Call {
  for (const p of call.participants) Object.freeze(p);
  Object.freeze(call.participants);
  return Object.freeze(call);
}

/** Plays a story to its end, after everybody has been gone for long, and shows each step. */
export function play(
  story: Story,
  lifecycle: Lifecycle = LIFECYCLE,
  onOutcome: (outcome: Outcome) => void = () => {},
): Call {
  let call = frozen(begin(story, lifecycle).call);
  let clock = 0;
  /** The second at which each device went away. */
  const gone = new Map<string, number>();

  function give(command: CallCommand, isLast = false): void {
    const before = call;
    const now = at(clock);
    const decision = lifecycle.decide(before, command, now);
    if (decision.outcome === 'changed') call = frozen(decision.call);
    onOutcome({ before, command, decision, after: call, now, isLast });
  }

  /** The second at which a periodic job has to act on a participant. */
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
    // Each participant may be due more than once: they miss the call, are rung again and miss it again.
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

  for (const [afterS, action] of story.steps) {
    wait(afterS);
    if (action.kind === 'vanish') gone.set(action.by.terminalId, clock);
    else if (action.kind === 'return') gone.delete(action.by.terminalId);
    else give(resolveCommand(action, story.calleeStates, call));
  }
  wait(2 * RING_S);
  for (const p of call.participants) if (p.terminalId) gone.set(p.terminalId, clock);
  wait(2 * LOST_AFTER_S);
  give({ kind: 'timeOut' }, true);
  return call;
}
