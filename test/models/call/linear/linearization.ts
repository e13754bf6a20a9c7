// Checks whether a history of one call is linearizable (Herlihy and Wing). The search is that of Wing and
// Gong with Lowe's memoization, as in Porcupine.

import { decideCall } from '../../../../src/lifecycle/call/decide.js';
import { beginCall } from '../../../../src/lifecycle/call/start.js';
import type { Call } from '../../../../src/lifecycle/call/state.js';
import { RING_S } from '../lifecycle/commands.js';
import { calleeOf, resolveCommand } from '../lifecycle/story.js';
import { sees } from '../oracle/visibility.js';
import type { ClientCommand, Operation } from './operation.js';

/** The call, or null before it begins. */
type State = Call | null;
type Outcome = { after: State; shown: boolean } | { refused: string };

const BEGAN = Date.parse('2026-07-05T10:00:00.000Z');

/** The effect of an operation on a call, by the lifecycle alone. */
export function outcomeOf(command: ClientCommand, id: string, state: State, now: Date): Outcome {
  if (command.kind === 'start') {
    if (state) return state.callerId === command.by.userId ? same(state) : { refused: 'TAKEN' };
    const { by: caller, userIds, type } = command;
    const callees = userIds.map((userId) => calleeOf({}, userId, command.by.userId));
    const input = { id, type, caller, callees, message: null, ringTimeoutS: RING_S };
    return { after: beginCall(input, now).call, shown: true };
  }
  if (!state) return command.kind === 'look' ? same(null) : { refused: 'NOT_FOUND' };
  if (command.kind === 'look') {
    return { after: state, shown: sees(state, command.by.userId) };
  }
  const decision = decideCall(state, resolveCommand(command, {}, state), now);
  if (decision.outcome === 'refused') return { refused: decision.code };
  return decision.outcome === 'changed' ? { after: decision.call, shown: true } : same(state);
}

const same = (state: State): Outcome => ({ after: state, shown: state !== null });

/** Whether the client got this outcome. */
function fits({ result, command }: Operation, outcome: Outcome): boolean {
  if (result === null) return true;
  if ('refused' in outcome) return 'refused' in result && result.refused === outcome.refused;
  if ('refused' in result) {
    return command.kind === 'look' && !outcome.shown && result.refused === 'NOT_FOUND';
  }
  const { shown } = result;
  const call = outcome.after;
  if (!call || !outcome.shown) return false;
  return (
    call.version === shown.version &&
    call.status === shown.status &&
    call.participants.length === shown.participants.length &&
    call.participants.every((p, i) => {
      const participant = shown.participants[i];
      return (
        participant?.userId === p.userId &&
        participant.state === p.state &&
        participant.terminalId === p.terminalId
      );
    })
  );
}

/**
 * A sequence of the operations on one call in which each lies between its times and the lifecycle gives its
 * result, or null if there is none. An operation without an answer may have been executed at any later time,
 * or never.
 */
export function linearizationOf(id: string, operations: readonly Operation[]): Operation[] | null {
  const all = [...operations].sort((a, b) => a.invoked - b.invoked);
  const dead = new Set<string>();
  const done = new Set<number>();
  const sequence: Operation[] = [];
  return search(null) ? sequence : null;

  function search(state: State): boolean {
    const left = all.flatMap((operation, i) => (done.has(i) ? [] : [{ operation, i }]));
    const definite = left.filter(({ operation }) => operation.result !== null);
    if (definite.length === 0) return true;
    // A client that saw an older version must come before.
    const version = state?.version ?? 0;
    const isTooLate = definite.some(
      ({ operation: { result } }) => result && 'shown' in result && result.shown.version < version,
    );
    if (isTooLate) return false;
    const key = `${[...done].sort((a, b) => a - b)} ${JSON.stringify(state, withoutTimes)}`;
    if (dead.has(key)) return false;
    const until = Math.min(...definite.map(({ operation }) => operation.answered));
    const now = new Date(BEGAN + sequence.length);
    for (const { operation, i } of left) {
      if (operation.invoked > until) break;
      const outcome = outcomeOf(operation.command, id, state, now);
      if (!fits(operation, outcome)) continue;
      const after = 'after' in outcome ? outcome.after : state;
      // An unanswered operation that changes nothing can be left out.
      if (operation.result === null && after === state) continue;
      done.add(i);
      sequence.push(operation);
      if (search(after)) return true;
      done.delete(i);
      sequence.pop();
    }
    dead.add(key);
    return false;
  }
}

const withoutTimes = (name: string, value: unknown) => (/(At|Until)$/.test(name) ? null : value);
