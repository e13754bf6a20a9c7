import type { CallChange } from '../../../../src/lifecycle/call/change.js';
import type { CallCommand } from '../../../../src/lifecycle/call/command.js';
import { type CallDecision, decideCall } from '../../../../src/lifecycle/call/decide.js';
import { beginCall } from '../../../../src/lifecycle/call/start.js';
import type { Call } from '../../../../src/lifecycle/call/state.js';
import { RING_S } from '../lifecycle/commands.js';
import {
  type CalleeStates,
  calleeOf,
  frozen,
  type Outcome,
  resolveCommand,
} from '../lifecycle/story.js';
import { same } from '../oracle/state.js';
import type { ApiCommand } from './command.js';
import { dueAt, type Step, withoutReadTime } from './step.js';
import type { Evidence } from './world.js';

/** The history of one call: its commands one after the other, in the order of their versions. */
export interface CallHistory {
  /** The change that began it. */
  first: CallChange;
  outcomes: readonly Outcome[];
  /** The call at a version. */
  at(version: number): Call | undefined;
  last: Call;
  /** The call at each version. */
  states: readonly Call[];
}

/** The histories of all calls. */
export interface History extends Evidence {
  calls: ReadonlyMap<string, CallHistory>;
  /** Stored changes that the lifecycle does not explain. The history of such a call ends before them. */
  impossible: readonly { why: string; step: Step; before: Call | undefined }[];
}

/** Reconstructs the history with the lifecycle alone. */
export function replayHistory(evidence: Evidence): History {
  const impossible: History['impossible'][number][] = [];
  const calls = new Map<string, CallHistory>();
  const changes = new Map<string, Step[]>();
  for (const step of evidence.steps) {
    if (!step.written) continue;
    const { id } = step.written.call;
    changes.set(id, [...(changes.get(id) ?? []), step]);
  }

  for (const [id, steps] of changes) {
    const [earliest, ...later] = steps.sort((a, b) => versionOf(a) - versionOf(b));
    const first = earliest && begins(earliest, evidence.calleeStates);
    if (!first) {
      impossible.push({ why: 'not a possible start', step: earliest as Step, before: undefined });
      continue;
    }
    const states = new Map([[1, frozen(first.call)]]);
    const outcomes: Outcome[] = [];
    let last = first.call;
    for (const step of later) {
      const before = states.get(versionOf(step) - 1);
      const outcome = before && explained(step, before, evidence.calleeStates);
      if (!outcome || states.has(versionOf(step))) {
        const why = states.has(versionOf(step)) ? 'written twice' : 'not a result of the command';
        impossible.push({ why, step, before });
        break;
      }
      last = outcome.after;
      states.set(last.version, last);
      outcomes.push(outcome);
    }
    const at = (version: number) => states.get(version);
    calls.set(id, { first, outcomes, at, last, states: [...states.values()] });
  }
  return { ...evidence, calls, impossible };
}

const versionOf = ({ written }: Step): number => written?.call.version ?? 0;

/** The start of a call, if it explains what was stored: its only callee may have been busy. */
function begins(
  { command, callId, written }: Step,
  calleeStates: CalleeStates,
): CallChange | undefined {
  if ('on' in command || !written || written.call.id !== callId) return undefined;
  for (const inCall of [false, true]) {
    const callees = command.userIds.map((userId) => ({
      ...calleeOf(calleeStates, userId, command.by.userId),
      inCall,
    }));
    const input = { id: callId, type: command.type, caller: command.by, callees };
    const changed = beginCall({ ...input, message: null, ringTimeoutS: RING_S }, written.now);
    if (same(changed.call, written.call) && same(changed.update, written.update)) return changed;
  }
  return undefined;
}

/** The lifecycle's outcome of a command on the previous state, if it explains what was stored. */
function explained(step: Step, before: Call, calleeStates: CalleeStates): Outcome | undefined {
  if (!step.written) return undefined;
  const { call, update, now } = step.written;
  for (const command of possibleCommands(step.command, before, step.callId, calleeStates)) {
    const decision = decideCall(before, command, now);
    if (decision.outcome === 'changed' && same(withoutReadTime(decision.call), call)) {
      if (!same(decision.update, update)) return undefined;
      return { before, command, decision, after: frozen(decision.call), now, isLast: false };
    }
  }
  return undefined;
}

/** The lifecycle commands that an API command may have become: the target of a transfer may have been busy. */
function possibleCommands(
  asked: ApiCommand,
  call: Call,
  callId: string,
  calleeStates: CalleeStates,
): CallCommand[] {
  if (!('on' in asked)) return [{ kind: 'answerGlare', by: asked.by, startId: callId }];
  const { what } = asked;
  if (what.kind === 'signal') return [];
  const command = resolveCommand(what, calleeStates, call);
  return command.kind === 'transfer'
    ? [command, { ...command, to: { ...command.to, inCall: true } }]
    : [command];
}

/** The possible decisions on an operation at a version of its call. */
export function possibleDecisions(
  { command, callId }: Step,
  call: Call,
  calleeStates: CalleeStates,
): CallDecision[] {
  const isLate = 'on' in command && command.what.kind === 'timeOut';
  const now = (isLate && dueAt(call)) || call.createdAt;
  return possibleCommands(command, call, callId, calleeStates).map((command) =>
    decideCall(call, command, now),
  );
}
