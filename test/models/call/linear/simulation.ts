// Simulated histories to test the checker: one call with concurrent clients.

import { decideCall } from '../../../../src/lifecycle/call/decide.js';
import { beginCall } from '../../../../src/lifecycle/call/start.js';
import type { Call } from '../../../../src/lifecycle/call/state.js';
import type { Chance } from '../../../support/chance.js';
import { expectedView } from '../api/view.js';
import { RING_S } from '../lifecycle/commands.js';
import { sees } from '../lifecycle/seen.js';
import { calleeOf, resolveCommand } from '../lifecycle/story.js';
import type { Operation, Result } from './operation.js';
import { plan } from './plan.js';

/** The bugs of the simulated server. */
export interface Wrong {
  /** It decides on a stale state and overwrites the current one. */
  isBlind?: boolean;
  /** It shows a stale state. */
  isStale?: boolean;
}

/** The operations that the clients of a slow server see. */
export function simulate(chance: Chance, wrong: Wrong = {}): Operation[] {
  const states: (Call | null)[] = [null];
  const operations: Operation[] = [];
  const steps = plan(chance).flatMap((client) => {
    let at = chance.next() * 10;
    return client.map((command) => {
      const invoked = at;
      const done = invoked + chance.next() * 5;
      at = done + chance.next() * 5;
      const answered = at;
      at += chance.next() * 3;
      return { command, invoked, done, answered };
    });
  });
  for (const { command, invoked, answered } of steps.sort((a, b) => a.done - b.done)) {
    const newest = states.at(-1) ?? null;
    const older = states.at(-1 - chance.whole(0, Math.min(2, states.length - 1))) ?? null;
    const state = wrong.isBlind || (wrong.isStale && command.kind === 'look') ? older : newest;
    const now = new Date(Date.parse('2026-07-05T10:00:00.000Z') + operations.length);
    let result: Result = { refused: 'NOT_FOUND' };
    const show = (call: Call): Result => ({
      shown: { ...expectedView(call, command.by), duration: 0 },
    });
    if (command.kind === 'start') {
      if (!state) {
        const callees = command.userIds.map((userId) => calleeOf({}, userId, command.by.userId));
        const { by: caller, type } = command;
        const input = { id: 'call', type, caller, callees, message: null, ringTimeoutS: RING_S };
        states.push(beginCall(input, now).call);
      }
      result = show(state ?? (states.at(-1) as Call));
    } else if (state && command.kind === 'look') {
      if (sees(state, command.by.userId)) result = show(state);
    } else if (state && command.kind !== 'look') {
      const decision = decideCall(state, resolveCommand(command, {}, state), now);
      if (decision.outcome === 'changed') {
        const call = { ...decision.call, version: (newest?.version ?? 0) + 1 };
        states.push(call);
        result = show(call);
      } else result = decision.outcome === 'refused' ? { refused: decision.code } : show(state);
    }
    operations.push({ command, invoked, answered, result });
  }
  return operations;
}
