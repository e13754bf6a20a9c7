import type { CallCommand, Callee } from '../../../../src/lifecycle/call/command.js';
import { updateKindFor } from '../../../../src/lifecycle/call/recipients.js';
import type { Call } from '../../../../src/lifecycle/call/state.js';
import type { CallReport, CallUpdate } from '../../../../src/lifecycle/call/update.js';
import { device, RING_S } from './commands.js';
import { busy, isRung } from './rules-door.js';
import {
  callerComes,
  hasChanged,
  hearersOf,
  looksAlike,
  of,
  past,
  type Rule,
  rings,
  same,
  sees,
  updateOf,
} from './seen.js';
import {
  at,
  begin,
  type Facts,
  known,
  type Lifecycle,
  meant,
  type Outcome,
  play,
  type Story,
} from './story.js';

/** Rules that need a whole story. */
export const WHOLE: Rule[] = [
  {
    id: 'CALL11',
    title: 'a call to one busy callee ends at once, any other call rings',
    watch: (how, story) => {
      if (story.isScheduled) return () => true;
      const { call, update, recipients } = begin(story, how);
      const callees = call.participants.slice(1);
      const [only] = callees;
      const isRefused =
        only && callees.length === 1 && busy(known(story.facts, only.userId, 'ann'));
      const begun = callees.every((p) => {
        const { disturbable, hasBlocked = false } = known(story.facts, p.userId, 'ann');
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
  },
  {
    id: 'SCHED5',
    title:
      'a scheduled call begins with its caller alone, and rings the callees when the caller accepts',
    watch: (how, story) => {
      const { call, update, recipients } = begin(story, how);
      if (!story.isScheduled) return () => call.scheduled === null;
      const [caller] = call.participants;
      const isQuietly = story.facts.ann?.disturbable === false;
      const begins =
        call.participants.length === 1 &&
        call.status === 'CALLING' &&
        caller?.role === 'CALLER' &&
        caller.state === 'INVITED' &&
        caller.silent === isQuietly &&
        same(caller.ringsUntil, at(RING_S)) &&
        same(recipients, isQuietly ? [] : ['ann']) &&
        update.kind === 'STARTED' &&
        update.actorId === null;
      return (outcome) => {
        const { before, after, now } = outcome;
        if (!begins || !same(after.scheduled, call.scheduled)) return false;
        const [was, ...none] = before.participants;
        if (was?.joinedAt) return true;
        if (!hasChanged(outcome) || !callerComes(outcome)) {
          return none.length === 0 && after.participants.length === 1;
        }
        const [ann, ...callees] = after.participants;
        const facts = callees.map((p) => known(story.facts, p.userId, 'ann'));
        const [only] = facts;
        const isBusy = facts.length === 1 && only !== undefined && busy(only);
        const heard = updateOf(outcome) as CallUpdate;
        return (
          same(
            callees.map((p) => p.userId),
            story.callees,
          ) &&
          same(ann?.joinedAt, now) &&
          (isBusy
            ? after.endReason === 'BUSY'
            : callees.every(
                (p, i) =>
                  isRung(p, undefined, facts[i] as Callee, 'ann', now) &&
                  past(p.ringsUntil, now) === -RING_S &&
                  updateKindFor(heard, device(p.userId)) === 'STARTED',
              ) &&
              updateKindFor(heard, device('ann-3')) === 'ANSWERED_ELSEWHERE' &&
              updateKindFor(heard, { userId: 'ann', terminalId: ann?.terminalId ?? '' }) ===
                'ACCEPTED')
        );
      };
    },
  },
  {
    id: 'CALL1',
    title:
      'an answer, a rejection, a cancellation, a hang-up or a completed transfer can be repeated at any time',
    watch: (how) => {
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
            return isOpen || how.decide(after, one, now).outcome === 'unchanged';
          })
        );
      };
    },
  },
  {
    id: 'CALL25',
    title: 'replaying the timeline gives the call',
    watch: (how, story) => {
      let replayed = begin(story, how).call;
      return (outcome) => {
        const update = updateOf(outcome);
        if (update) {
          const command = commandOf(update, outcome.after, story.facts);
          const decision = how.decide(replayed, command, outcome.now);
          if (decision.outcome !== 'changed') return false;
          replayed = decision.call;
        }
        return !outcome.isLast || same(replayed, outcome.after);
      };
    },
  },
  {
    id: 'CALL19',
    title:
      'the others cannot tell a suppressed ring, whatever the callee does, from one that is not answered',
    watch: (how, story) => {
      const quiet = story.callees.find((userId) => isQuiet(story.facts, userId));
      return ({ isLast }) => !isLast || !quiet || looksUnanswered(story, quiet, how);
    },
  },
];

export const LASTING = ['accept', 'callBack', 'reject', 'cancel', 'hangUp', 'transfer'];

/** Whether a ring to the user is suppressed, whoever calls. */
const isQuiet = (facts: Facts, userId: string) =>
  facts[userId]?.disturbable === false || facts[userId]?.hasBlocked === true;

/** Whether the others see the same as if this user's ring were normal and they did nothing. */
function looksUnanswered(story: Story, quiet: string, how: Lifecycle): boolean {
  const others = (of: Story) => {
    const seen: Outcome[] = [];
    play(of, how, (outcome) => {
      const { command } = outcome;
      if (!('by' in command) || command.by.userId !== quiet) seen.push(outcome);
    });
    return seen;
  };
  const steps = story.steps.filter(([, deed]) => deed.kind !== 'callBack');
  const a = others({ ...story, steps });
  const b = others({
    ...story,
    steps: steps.map(([after, deed]) =>
      'by' in deed && deed.by.userId === quiet
        ? [after, { kind: 'return', by: device('eve') }]
        : [after, deed],
    ),
    facts: { ...story.facts, [quiet]: {} },
  });
  const users = (outcome: Outcome) => hearersOf(outcome).filter((userId) => userId !== quiet);
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
export function commandOf(update: CallUpdate, after: Call, facts: Facts): CallCommand {
  const userId = update.actorId ?? '';
  const by = { userId, terminalId: update.terminalId ?? '' };
  switch (update.kind) {
    case 'RINGING':
      return { kind: 'acknowledge', by };
    case 'ACCEPTED':
      return update.how === 'CALLED_BACK'
        ? { kind: 'callBack', by, startId: of(after, userId)?.startedAs ?? '' }
        : meant({ kind: 'accept', by }, facts, after);
    case 'TRANSFERRED':
      return { kind: 'accept', by };
    case 'REJECTED':
      return update.reason === 'CALLEE_BUSY'
        ? meant({ kind: 'accept', by }, facts, after)
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
        ? meant({ kind: 'transfer', by, userId: calleeIds[0] ?? '' }, facts, after)
        : meant({ kind: 'invite', by, userIds: calleeIds }, facts, after);
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
