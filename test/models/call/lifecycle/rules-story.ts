import type { CallCommand, Callee } from '../../../../src/lifecycle/call/command.js';
import { updateKindFor } from '../../../../src/lifecycle/call/recipients.js';
import type { Call } from '../../../../src/lifecycle/call/state.js';
import type { CallReport, CallUpdate } from '../../../../src/lifecycle/call/update.js';
import { isBusy, isRung } from '../oracle/ring.js';
import { of, past, rings, same } from '../oracle/state.js';
import { looksAlike, sees } from '../oracle/visibility.js';
import { device, RING_S } from './commands.js';
import { callerComes, hasChanged, type Rules, recipientsOf, updateOf } from './outcome.js';
import {
  at,
  begin,
  type CalleeStates,
  calleeOf,
  type Lifecycle,
  type Outcome,
  play,
  resolveCommand,
  type Story,
} from './story.js';

/** Rules that need a whole story. */
export const STORY: Rules = {
  '[CALL11] a call to one busy callee ends at once, any other call rings': (lifecycle, story) => {
    if (story.isScheduled) return () => true;
    const { call, update, recipients } = begin(story, lifecycle);
    const callees = call.participants.slice(1);
    const [only] = callees;
    const isRefused =
      only && callees.length === 1 && isBusy(calleeOf(story.calleeStates, only.userId, 'ann'));
    const begun = callees.every((p) => {
      const { disturbable, hasBlocked = false } = calleeOf(story.calleeStates, p.userId, 'ann');
      return p.silent === (!disturbable || hasBlocked) && p.blocked === hasBlocked;
    });
    const isRight =
      begun &&
      recipients.every((userId) => sees(call, userId)) &&
      call.participants.every((p) => recipients.includes(p.userId) === sees(call, p.userId)) &&
      (isRefused
        ? call.status === 'REJECTED' &&
          call.endReason === 'BUSY' &&
          only?.rejectReason === 'BUSY' &&
          update.kind === 'REJECTED'
        : call.status === 'CALLING' && callees.every(rings) && update.kind === 'STARTED');
    return () => isRight;
  },
  '[SCHED5] a scheduled call begins with its caller alone, and rings the callees when the caller accepts':
    (lifecycle, story) => {
      const { call, update: started, recipients } = begin(story, lifecycle);
      if (!story.isScheduled) return () => call.scheduled === null;
      const [caller] = call.participants;
      const isQuietly = story.calleeStates.ann?.disturbable === false;
      const begins =
        call.participants.length === 1 &&
        call.status === 'CALLING' &&
        caller?.role === 'CALLER' &&
        caller.state === 'INVITED' &&
        caller.silent === isQuietly &&
        same(caller.ringsUntil, at(RING_S)) &&
        same(recipients, isQuietly ? [] : ['ann']) &&
        started.kind === 'STARTED' &&
        started.actorId === null;
      return (outcome) => {
        const { before, after, now } = outcome;
        if (!begins || !same(after.scheduled, call.scheduled)) return false;
        const [was, ...none] = before.participants;
        if (was?.joinedAt) return true;
        if (!hasChanged(outcome) || !callerComes(outcome)) {
          return none.length === 0 && after.participants.length === 1;
        }
        const [ann, ...callees] = after.participants;
        const calleeStates = callees.map((p) => calleeOf(story.calleeStates, p.userId, 'ann'));
        const [only] = calleeStates;
        const isRefused = calleeStates.length === 1 && only !== undefined && isBusy(only);
        const update = updateOf(outcome) as CallUpdate;
        return (
          same(
            callees.map((p) => p.userId),
            story.callees,
          ) &&
          same(ann?.joinedAt, now) &&
          (isRefused
            ? after.endReason === 'BUSY'
            : callees.every(
                (p, i) =>
                  isRung(p, undefined, calleeStates[i] as Callee, 'ann', now) &&
                  past(p.ringsUntil, now) === -RING_S &&
                  updateKindFor(update, device(p.userId)) === 'STARTED',
              ) &&
              updateKindFor(update, device('ann-3')) === 'ANSWERED_ELSEWHERE' &&
              updateKindFor(update, { userId: 'ann', terminalId: ann?.terminalId ?? '' }) ===
                'ACCEPTED')
        );
      };
    },
  '[CALL1] an answer, a rejection, a cancellation, a hang-up or a completed transfer can be repeated at any time':
    (lifecycle) => {
      const done: CallCommand[] = [];
      return (outcome) => {
        const { command, after, now, isLast } = outcome;
        if (hasChanged(outcome) && LASTING.includes(command.kind)) done.push(command);
        return (
          !isLast ||
          done.every((one) => {
            const isOpen =
              one.kind === 'transfer' &&
              (of(after, one.to.userId)?.joinedAt === null ||
                of(after, one.to.userId)?.transferredBy !== one.by.userId ||
                of(after, one.by.userId)?.leftReason !== 'TRANSFERRED');
            return isOpen || lifecycle.decide(after, one, now).outcome === 'unchanged';
          })
        );
      };
    },
  '[CALL25] replaying the timeline gives the call': (lifecycle, story) => {
    let replayed = begin(story, lifecycle).call;
    return (outcome) => {
      const update = updateOf(outcome);
      if (update) {
        const command = commandOf(update, outcome.after, story.calleeStates);
        const decision = lifecycle.decide(replayed, command, outcome.now);
        if (decision.outcome !== 'changed') return false;
        replayed = decision.call;
      }
      return !outcome.isLast || same(replayed, outcome.after);
    };
  },
  '[CALL19] the others cannot tell a suppressed ring, whatever the callee does, from one that is not answered':
    (lifecycle, story) => {
      const quiet = story.callees.find((userId) => isQuiet(story.calleeStates, userId));
      return ({ isLast }) => !isLast || !quiet || looksUnanswered(story, quiet, lifecycle);
    },
};

export const LASTING = ['accept', 'answerGlare', 'reject', 'cancel', 'hangUp', 'transfer'];

/** Whether a ring to the user is suppressed for every caller. */
const isQuiet = (calleeStates: CalleeStates, userId: string) =>
  calleeStates[userId]?.disturbable === false || calleeStates[userId]?.hasBlocked === true;

/** Whether the others see the same as if this user's ring were normal and they did nothing. */
function looksUnanswered(story: Story, quiet: string, lifecycle: Lifecycle): boolean {
  const others = (of: Story) => {
    const outcomes: Outcome[] = [];
    play(of, lifecycle, (outcome) => {
      const { command } = outcome;
      if (!('by' in command) || command.by.userId !== quiet) outcomes.push(outcome);
    });
    return outcomes;
  };
  const steps = story.steps.filter(([, action]) => action.kind !== 'answerGlare');
  const a = others({ ...story, steps });
  const b = others({
    ...story,
    steps: steps.map(([after, action]) =>
      'by' in action && action.by.userId === quiet
        ? [after, { kind: 'return', by: device('eve') }]
        : [after, action],
    ),
    calleeStates: { ...story.calleeStates, [quiet]: {} },
  });
  const users = (outcome: Outcome) => recipientsOf(outcome).filter((userId) => userId !== quiet);
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const two = b[i];
      return (
        two !== undefined &&
        hasChanged(one) === hasChanged(two) &&
        one.after.version === two.after.version &&
        same(users(one), users(two)) &&
        same(updateOf(one), updateOf(two)) &&
        looksAlike(one.after, two.after, null)
      );
    })
  );
}

/** The command that an entry of the timeline stands for. */
export function commandOf(
  update: CallUpdate,
  after: Call,
  calleeStates: CalleeStates,
): CallCommand {
  const userId = update.actorId ?? '';
  const by = { userId, terminalId: update.terminalId ?? '' };
  switch (update.kind) {
    case 'RINGING':
      return { kind: 'acknowledge', by };
    case 'ACCEPTED':
      return update.how === 'CALLED_BACK'
        ? { kind: 'answerGlare', by, startId: of(after, userId)?.startedAs ?? '' }
        : resolveCommand({ kind: 'accept', by }, calleeStates, after);
    case 'TRANSFERRED':
      return { kind: 'accept', by };
    case 'REJECTED':
      return update.reason === 'CALLEE_BUSY'
        ? resolveCommand({ kind: 'accept', by }, calleeStates, after)
        : { kind: 'reject', by, reason: update.reason };
    case 'CANCELLED':
      return { kind: 'cancel', by };
    case 'HELD':
      return { kind: 'hold', by };
    case 'RESUMED':
      return { kind: 'resume', by };
    case 'INVITED': {
      const { calleeIds, transfer } = update;
      return transfer
        ? resolveCommand({ kind: 'transfer', by, userId: calleeIds[0] ?? '' }, calleeStates, after)
        : resolveCommand({ kind: 'invite', by, userIds: calleeIds }, calleeStates, after);
    }
    case 'MEDIA_CHANGED': {
      const { stage, networkQuality } = update;
      return { kind: 'reportMedia', by, stage, networkQuality };
    }
    case 'LEFT':
    case 'ENDED':
      if (update.reason === 'ERROR') return reported(update.report);
      return update.reason === 'HUNG_UP'
        ? { kind: 'hangUp', by }
        : { kind: 'loseConnection', userId };
    case 'REPORTED':
      return reported(update.report);
    default:
      return { kind: 'timeOut' };
  }

  function reported(report: CallReport): CallCommand {
    return report.report === 'QUALITY'
      ? { kind: 'report', by, detail: null, ...report }
      : { kind: 'report', by, report: report.report, detail: report.text, quality: null };
  }
}
