import { decideCall } from '../../../../src/lifecycle/call/decide.js';
import type { Call } from '../../../../src/lifecycle/call/state.js';
import { routeSignal } from '../../../../src/lifecycle/signal.js';
import type { HistoryRules } from '../../rule.js';
import { commandOf } from '../lifecycle/rules-story.js';
import { calleeOf } from '../lifecycle/story.js';
import { of, rings, same, takesPart } from '../oracle/state.js';
import { signalPasses } from '../oracle/visibility.js';
import { type History, possibleDecisions } from './history.js';
import { deviceOf, type Step } from './step.js';

/** Rules about the effect of commands: the same as if they had run one after the other. */
export const COMMANDS: HistoryRules<History> = {
  '[CALL4] each version is stored once and results from a command on the previous version': ({
    impossible,
  }) => impossible,
  '[CALL4] the final stored state is the result of the commands': ({ stored, calls }) => [
    ...[...calls].filter(([id, { last }]) => !same(stored.get(id)?.call, last)),
    ...[...stored.keys()].filter((id) => !calls.has(id)),
  ],
  '[CALL25] replaying the timeline gives the row': ({ stored, calls, calleeStates }) =>
    [...stored].flatMap(([id, { call, timeline }]) => {
      let replayed = calls.get(id)?.first.call;
      for (const { at, update } of timeline.slice(1)) {
        if (!replayed) break;
        const decision = decideCall(replayed, commandOf(update, call, calleeStates), at);
        replayed = decision.outcome === 'changed' ? decision.call : undefined;
      }
      const numbered = timeline.every(({ version }, i) => version === i + 1);
      return numbered && same(replayed, call) ? [] : [{ replayed, call, timeline }];
    }),
  '[CALL2] exactly one device of a callee answers, and the call names it': ({ stored, steps }) =>
    [...stored.values()].flatMap(({ call, timeline }) =>
      call.participants.slice(1).flatMap(({ userId, terminalId, joinedAt }) => {
        const answers = timeline.filter(
          ({ update: { kind, actorId } }) =>
            (kind === 'ACCEPTED' || kind === 'TRANSFERRED') && actorId === userId,
        );
        const answered = steps.filter(
          (step) =>
            'on' in step.command &&
            step.command.what.kind === 'accept' &&
            step.callId === call.id &&
            deviceOf(step)?.userId === userId &&
            step.answer?.outcome === 'shown',
        );
        const holds =
          answers.length === (joinedAt ? 1 : 0) &&
          answers.every(({ update }) => update.terminalId === terminalId) &&
          answered.every((step) => deviceOf(step)?.terminalId === terminalId);
        return holds ? [] : [{ userId, terminalId, answers, answered }];
      }),
    ),
  '[CALL1] a refusal, or an answer without a change, was right at some moment during the request': (
    history,
  ) => history.steps.filter((step) => !isPossible(history, step)),
  '[CALL1] a lasting command has the same outcome when it is repeated, and changes nothing': ({
    retries,
  }) =>
    retries.filter(({ step: { answer: first }, again: { answer, written } }) => {
      const alike =
        answer?.outcome === 'shown' && first?.outcome === 'shown'
          ? answer.shown?.id === first.shown?.id
          : answer?.outcome === first?.outcome;
      return written !== null || !alike;
    }),
  '[CALL18] no two users ring each other': ({ calls }) => {
    const ringing = [...calls.values()]
      .map(({ last }) => last)
      .filter((call) => !call.connectedAt && !call.endedAt && call.participants.length === 2);
    return ringing.filter((one) =>
      ringing.some((other) => same(pairOf(other), pairOf(one).reverse())),
    );
  },
  '[CALL11] only one of several concurrent one-to-one rings reaches an idle callee': (history) => {
    const found = ringsToIdleCallees(history);
    return found.flatMap((one) =>
      found
        .filter(({ userId, by }) => userId === one.userId && by !== one.by)
        .filter(({ from }) => one.from <= from && from < one.to)
        .map((other) => [one, other]),
    );
  },
  '[CALL11] a busy callee was in another call, or was called by somebody else': ({ calls }) =>
    [...calls.values()].filter(({ first: { call } }) => {
      if (call.endReason !== 'BUSY') return false;
      const callee = call.participants[1]?.userId ?? '';
      return ![...calls.values()].some(({ states }) =>
        states.some(
          (state) =>
            (takesPart(of(state, callee)) && state.status === 'CONNECTED') ||
            (rings(of(state, callee)) && of(state, callee)?.invitedBy !== call.callerId),
        ),
      );
    }),
};

/** A one-to-one ring of an idle callee, with the time at which it began and ended (or infinity). */
interface IdleRing {
  callId: string;
  userId: string;
  by: string | null;
  from: number;
  to: number;
}

/** The one-to-one rings, and those of transfers, that make their callee busy for other callers. */
function ringsToIdleCallees({ calls, calleeStates }: History): IdleRing[] {
  return [...calls].flatMap(([callId, { first, outcomes, states }]) => {
    const begins = [
      ...(first.call.participants.length === 2 ? [{ at: first.call.createdAt, i: 0 }] : []),
      ...outcomes.flatMap(({ command, now }, i) =>
        command.kind === 'transfer' ? [{ at: now, i: i + 1 }] : [],
      ),
    ];
    return begins.flatMap(({ at, i }) =>
      (states[i]?.participants ?? []).flatMap(({ userId, invitedBy: by, calledAt, silent }) => {
        const rang = rings(of(states[i] as Call, userId)) && same(calledAt, at);
        if (!rang || silent || calleeOf(calleeStates, userId, first.call.callerId).callWaiting)
          return [];
        const end = outcomes[states.findIndex((s, j) => j > i && !rings(of(s, userId))) - 1];
        // Excluded, because the real time of a timeout is not known.
        if (end?.command.kind === 'timeOut') return [];
        const to = end?.now.getTime() ?? Number.POSITIVE_INFINITY;
        return [{ callId, userId, by, from: at.getTime(), to }];
      }),
    );
  });
}

/** Caller and callee of a one-to-one call. */
const pairOf = ({ participants }: Call) => participants.map(({ userId }) => userId);

/** Whether the lifecycle gives this answer at some version of the call during the request. */
function isPossible(history: History, step: Step): boolean {
  const { answer, written, command, callId } = step;
  if (answer === null) return false;
  if (!('on' in command)) return isPossibleStart(history, step);
  if (written) {
    if (answer.outcome !== 'shown') return false;
    return answer.shown === null || isOf(answer.shown, written.call);
  }
  if (command.what.kind === 'signal') return isPossibleSignal(history, step, command.what.to);
  if (answer.outcome === 'refused' && answer.code === 'INVALID_INPUT') return namesThemselves(step);
  const call = history.calls.get(callId);
  const moments =
    answer.outcome === 'shown' && answer.shown
      ? [call?.at(answer.shown.version)]
      : statesDuring(history, step);
  return moments.some((state) => {
    if (!state) return answer.outcome === 'refused' ? answer.code === 'NOT_FOUND' : !answer.shown;
    return possibleDecisions(step, state, history.calleeStates).some((decision) =>
      answer.outcome === 'shown'
        ? decision.outcome === 'unchanged'
        : decision.outcome === 'refused' && decision.code === answer.code,
    );
  });
}

const isOf = (shown: { id: string; version: number }, { id, version }: Call) =>
  shown.id === id && shown.version === version;

/** Whether the answer is the call that they began, now or earlier, or the one that the start answered. */
function isPossibleStart({ calls }: History, step: Step): boolean {
  const { answer, written, callId, command } = step;
  if ('on' in command) return false;
  const by = command.by.userId;
  const own = calls.get(callId)?.first.call;
  if (answer?.outcome === 'refused') {
    return answer.code === 'USER_BUSY' && own?.callerId === by && own.endReason === 'BUSY';
  }
  if (!answer?.shown) return false;
  if (written) return isOf(answer.shown, written.call);
  if (answer.shown.id === callId) return own?.callerId === by;
  const other = calls.get(answer.shown.id)?.at(answer.shown.version);
  return other !== undefined && of(other, by)?.startedAs === callId;
}

/** Whether a signal was relayed or refused correctly at some moment during the request. */
function isPossibleSignal(history: History, step: Step, to: string): boolean {
  const by = deviceOf(step);
  const { answer } = step;
  if (!by || !answer) return false;
  if (to === by.userId) return answer.outcome === 'refused' && answer.code === 'INVALID_INPUT';
  // A node's cached membership may be a moment old, but never refuses anybody because of that.
  const from = answer.outcome === 'shown' ? Math.min(1, step.from) : step.from;
  return statesDuring(history, { ...step, from: step.isLate ? step.from : from }).some((state) => {
    if (answer.outcome === 'shown') return state !== undefined && signalPasses(state, by, to);
    if (!state) return answer.code === 'NOT_FOUND';
    const route = routeSignal(state, by, { userId: to, terminalId: null });
    return (
      !signalPasses(state, by, to) && route.outcome === 'refused' && route.code === answer.code
    );
  });
}

/** The states that the call had during the operation; undefined stands for no call yet. */
function statesDuring({ calls }: History, { callId, from, to }: Step): (Call | undefined)[] {
  const states: (Call | undefined)[] = [];
  const call = calls.get(callId);
  for (let version = from; version <= to; version += 1) {
    const state = call?.at(version);
    if (version > 0 && !state) break;
    states.push(state);
  }
  return states;
}

function namesThemselves({ command }: Step): boolean {
  const what = 'on' in command ? command.what : command;
  if (what.kind === 'transfer') return what.userId === what.by.userId;
  return what.kind === 'invite' && what.userIds.includes(what.by.userId);
}
