import type { CallChange } from '../../../../src/lifecycle/call/change.js';
import type { CallCommand } from '../../../../src/lifecycle/call/command.js';
import { type CallDecision, decideCall } from '../../../../src/lifecycle/call/decide.js';
import { beginCall } from '../../../../src/lifecycle/call/start.js';
import type { Call } from '../../../../src/lifecycle/call/state.js';
import { RING_S } from '../lifecycle/commands.js';
import { same } from '../lifecycle/seen.js';
import { type Facts, frozen, known, meant, type Outcome } from '../lifecycle/story.js';
import { alone, type Deed, dueAt } from './deed.js';
import type { Wish } from './wish.js';
import type { Remains } from './world.js';

/** The history of one call: its commands one after the other, in the order of their versions. */
export interface Told {
  /** The change that began it. */
  first: CallChange;
  outcomes: readonly Outcome[];
  /** The call at a version. */
  at(version: number): Call | undefined;
  last: Call;
}

/** The histories of all calls. */
export interface History extends Remains {
  calls: ReadonlyMap<string, Told>;
  /** Stored changes that the lifecycle does not explain. The history of such a call ends before them. */
  impossible: readonly { why: string; deed: Deed; before: Call | undefined }[];
}

/** Reconstructs the history with the lifecycle alone. */
export function toldAnew(remains: Remains): History {
  const impossible: History['impossible'][number][] = [];
  const calls = new Map<string, Told>();
  const changes = new Map<string, Deed[]>();
  for (const deed of remains.deeds) {
    if (!deed.written) continue;
    const { id } = deed.written.call;
    changes.set(id, [...(changes.get(id) ?? []), deed]);
  }

  for (const [id, deeds] of changes) {
    const [begun, ...later] = deeds.sort((a, b) => versionOf(a) - versionOf(b));
    const first = begun && begins(begun, remains.facts);
    if (!first) {
      impossible.push({ why: 'not a possible start', deed: begun as Deed, before: undefined });
      continue;
    }
    const states = new Map([[1, frozen(first.call)]]);
    const outcomes: Outcome[] = [];
    let last = first.call;
    for (const deed of later) {
      const before = states.get(versionOf(deed) - 1);
      const outcome = before && explained(deed, before, remains.facts);
      if (!outcome || states.has(versionOf(deed))) {
        const why = states.has(versionOf(deed)) ? 'written twice' : 'not a result of the command';
        impossible.push({ why, deed, before });
        break;
      }
      last = outcome.after;
      states.set(last.version, last);
      outcomes.push(outcome);
    }
    calls.set(id, { first, outcomes, at: (version) => states.get(version), last });
  }
  return { ...remains, calls, impossible };
}

const versionOf = ({ written }: Deed): number => written?.call.version ?? 0;

/** The start of a call, if it explains what was stored: its only callee may have been busy. */
function begins({ wish, callId, written }: Deed, facts: Facts): CallChange | undefined {
  if ('on' in wish || !written || written.call.id !== callId) return undefined;
  for (const inCall of [false, true]) {
    const callees = wish.userIds.map((userId) => ({
      ...known(facts, userId, wish.by.userId),
      inCall,
    }));
    const order = { id: callId, type: wish.type, caller: wish.by, callees };
    const changed = beginCall({ ...order, message: null, ringTimeoutS: RING_S }, written.now);
    if (same(changed.call, written.call) && same(changed.update, written.update)) return changed;
  }
  return undefined;
}

/** The lifecycle's outcome of a command on the previous state, if it explains what was stored. */
function explained(deed: Deed, before: Call, facts: Facts): Outcome | undefined {
  if (!deed.written) return undefined;
  const { call, update, now } = deed.written;
  for (const command of readings(deed.wish, before, deed.callId, facts)) {
    const decision = decideCall(before, command, now);
    if (decision.outcome === 'changed' && same(alone(decision.call), call)) {
      if (!same(decision.update, update)) return undefined;
      return { before, command, decision, after: frozen(decision.call), now, isLast: false };
    }
  }
  return undefined;
}

/** The commands that a wish may have become: the target of a transfer may have been busy. */
function readings(wish: Wish, call: Call, callId: string, facts: Facts): CallCommand[] {
  if (!('on' in wish)) return [{ kind: 'callBack', by: wish.by, startId: callId }];
  const { what } = wish;
  if (what.kind === 'signal') return [];
  const command = meant(what, facts, call);
  return command.kind === 'transfer'
    ? [command, { ...command, to: { ...command.to, inCall: true } }]
    : [command];
}

/** The possible decisions on an operation at a version of its call. */
export function would({ wish, callId }: Deed, call: Call, facts: Facts): CallDecision[] {
  const isLate = 'on' in wish && wish.what.kind === 'timeOut';
  const now = (isLate && dueAt(call)) || call.createdAt;
  return readings(wish, call, callId, facts).map((command) => decideCall(call, command, now));
}
