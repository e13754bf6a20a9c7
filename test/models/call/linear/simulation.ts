// Simulated histories to test the checker: one call with concurrent clients.

import type { Call } from '../../../../src/lifecycle/call/state.js';
import type { Chance } from '../../../support/chance.js';
import { expectedView } from '../api/view.js';
import { outcomeOf } from './linearization.js';
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
    const show = (call: Call): Result => ({
      shown: { ...expectedView(call, command.by), duration: 0 },
    });
    const outcome = outcomeOf(command, 'call', state, now);
    let result: Result = { refused: 'NOT_FOUND' };
    if ('refused' in outcome) result = outcome;
    else if (outcome.after && outcome.after !== state) {
      const call = { ...outcome.after, version: (newest?.version ?? 0) + 1 };
      states.push(call);
      result = show(call);
    } else if (outcome.after && outcome.shown) result = show(outcome.after);
    operations.push({ command, invoked, answered, result });
  }
  return operations;
}
