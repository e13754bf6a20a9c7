import {
  inCall,
  isOver,
  of,
  PARTICIPANT_TRANSITIONS,
  past,
  rings,
  same,
  TRANSITIONS,
  takesPart,
} from '../oracle/state.js';
import {
  actorOf,
  actsIn,
  always,
  callerComes,
  hasChanged,
  onChange,
  type Rules,
  touched,
  updateOf,
} from './outcome.js';
import type { Outcome } from './story.js';

/**
 * The participants who have not answered: the callees or, before the caller of a scheduled call accepts, that
 * caller.
 */
const unansweredIn = ({ participants }: Outcome['after']) =>
  participants.filter((p) => p.joinedAt === null);

/** Rules about the life of a call and its participants. */
export const LIFE: Rules = {
  '[CALL1] a command repeated at once by the same device changes nothing':
    (lifecycle) => (outcome) => {
      const { command, after, now } = outcome;
      if (hasChanged(outcome)) return lifecycle.decide(after, command, now).outcome === 'unchanged';
      return true;
    },
  '[CALL4] the version rises by exactly one with each change, and with nothing else': always(
    (outcome) => {
      const { before, after } = outcome;
      return after.version === before.version + (hasChanged(outcome) ? 1 : 0);
    },
  ),
  '[CALL4] a call and its participants take only legal transitions': onChange((outcome) => {
    const { before, after, command } = outcome;
    return (
      TRANSITIONS[before.status].includes(after.status) &&
      before.participants.every((p, i) => after.participants[i]?.userId === p.userId) &&
      after.participants.every((p, i) => p.position === i) &&
      touched(outcome).every(({ p, was }) => {
        const calls = command.kind === 'invite' || command.kind === 'transfer';
        if (!was && callerComes(outcome))
          return p.role === 'CALLEE' && ['INVITED', 'REJECTED'].includes(p.state);
        if (!was) return p.state === 'INVITED' && p.role === 'CALLEE' && calls;
        if (was.state === 'MISSED' && p.state === 'INVITED' && !calls) return false;
        // The caller accepts, and their only callee is busy.
        const comesAndGoes = rings(was) && p.state === 'LEFT' && isOver(after);
        if (comesAndGoes && callerComes(outcome)) return p.userId === after.callerId;
        return PARTICIPANT_TRANSITIONS[was.state].includes(p.state) && p.role === was.role;
      })
    );
  }),
  '[CALL2] a participant answers at most once, and the answer fixes their device': () => {
    const answered = new Map<string, string>();
    return (outcome) => {
      const by = actorOf(outcome);
      const joined = touched(outcome).filter(({ p, was }) => p.joinedAt && !was?.joinedAt);
      for (const { p } of joined) {
        if (joined.length > 1 || p.userId !== by?.userId || answered.has(p.userId)) return false;
        if (p.joinedAt?.getTime() !== outcome.now.getTime()) return false;
        answered.set(p.userId, by.terminalId);
      }
      return touched(outcome).every(({ p, was }) =>
        (was?.joinedAt ?? null) === null
          ? p.terminalId === (answered.get(p.userId) ?? null)
          : p.terminalId === was?.terminalId && p.joinedAt === was?.joinedAt,
      );
    };
  },
  '[CALL8] an ended call does not change, whatever is reported later': onChange((outcome) => {
    const { before, after, command } = outcome;
    if (!isOver(before)) return true;
    const stays = ['status', 'endReason', 'endedAt', 'connectedAt', 'startedAt'] as const;
    return (
      command.kind === 'report' &&
      stays.every((key) => before[key] === after[key]) &&
      touched(outcome).every(
        ({ p, was }) => was && same({ ...was, reports: null }, { ...p, reports: null }),
      )
    );
  }),
  '[CALL9] a call goes on while two talk, or one waits for a callee who rings': onChange(
    (outcome) => {
      const { before, after, command, now } = outcome;
      if (isOver(before)) return true;
      const ended = isOver(after);
      if (command.kind === 'cancel') return ended && after.status === 'CANCELLED';
      if (ended) {
        // The participants who would be left if the call went on.
        const me = actorOf(outcome)?.userId;
        const gone = command.kind === 'loseConnection' ? command.userId : me;
        const still = before.participants.filter((p) => p.userId !== gone);
        const present = still.filter(takesPart).length;
        const waits = still.some(
          (p) => rings(p) && (command.kind !== 'timeOut' || past(p.ringsUntil, now) < 0),
        );
        const stay =
          command.kind === 'reject' || command.kind === 'timeOut' ? inCall(before).length : present;
        if (before.connectedAt ? stay >= 2 || (stay === 1 && waits) : waits) return false;
      }
      const present = inCall(after).length;
      const waits = after.participants.some(rings);
      if (ended) return present === 0 && !waits && after.status !== 'CANCELLED';
      return after.connectedAt ? present >= 2 || (present === 1 && waits) : waits;
    },
  ),
  '[CALL9] a call is CONNECTED with the first answer, and REJECTED or MISSED only when nobody rings any more':
    onChange((outcome) => {
      const { before, after } = outcome;
      const callees = after.participants.slice(1);
      const unanswered = unansweredIn(after);
      const answers = ['ACCEPTED', 'TRANSFERRED'].includes(updateOf(outcome)?.kind ?? '');
      if (
        answers !==
        (inCall(after).length > inCall(before).length ||
          callees.some((p) => takesPart(p) && !takesPart(of(before, p.userId))))
      )
        return false;
      const isCaller = actorOf(outcome)?.userId === before.callerId;
      if (answers && after.status !== (isCaller ? 'CALLING' : 'CONNECTED')) return false;
      const rang =
        outcome.command.kind === 'acknowledge' && !isCaller && before.status === 'CALLING';
      if (rang !== (before.status === 'CALLING' && after.status === 'RINGING')) return false;
      if (outcome.command.kind === 'reject') {
        const then = actsIn(after, outcome);
        if (then?.rejectReason !== outcome.command.reason) return false;
      }
      if (
        (after.connectedAt !== null) !==
        ['CONNECTED', 'COMPLETED', 'FAILED'].includes(after.status)
      )
        return false;
      if (after.status === 'REJECTED') return unanswered.every((p) => p.state === 'REJECTED');
      return (
        after.status !== 'MISSED' ||
        (unanswered.some((p) => p.state === 'MISSED') &&
          unanswered.every((p) => p.state === 'MISSED' || p.state === 'REJECTED'))
      );
    }),
  '[CALL23] the reasons fit what happened: how each participant left, and how the call ended':
    onChange((outcome) => {
      const { before, after, command, now } = outcome;
      const went = touched(outcome).filter(({ p, was }) => takesPart(was) && !takesPart(p));
      const actor =
        actorOf(outcome)?.userId ?? (command.kind === 'loseConnection' ? command.userId : null);
      const own = {
        hangUp: 'HUNG_UP',
        loseConnection: 'CONNECTION_LOST',
        report: 'ERROR',
      }[command.kind as string];
      const eachFits = went.every(({ p }) => {
        if (p.state !== 'LEFT' || p.leftAt?.getTime() !== now.getTime() || p.onHold) return false;
        if (p.userId === actor && own) return p.leftReason === own;
        if (!isOver(after)) return p.leftReason === 'TRANSFERRED' && command.kind === 'accept';
        return p.leftReason === after.endReason;
      });
      const kept = touched(outcome).every(
        ({ p, was }) =>
          takesPart(was) ||
          p.leftReason ===
            (callerComes(outcome) && p.joinedAt ? after.endReason : (was?.leftReason ?? null)),
      );
      if (!eachFits || !kept) return false;
      if (!isOver(after)) return after.endReason === null && after.endedAt === null;
      if (isOver(before)) return true;
      if (after.endedAt?.getTime() !== now.getTime()) return false;
      const callees = after.participants.slice(1);
      // A transferor was replaced by the target, so the call did not become emptier.
      const gone = before.participants.filter(
        (p) => p.state === 'LEFT' && p.leftReason !== 'TRANSFERRED',
      );
      const last = Math.max(...gone.map((p) => p.leftAt?.getTime() ?? 0));
      const lastReasons = gone.filter((p) => p.leftAt?.getTime() === last).map((p) => p.leftReason);
      const reasons: (string | null | undefined)[] = own ? [own] : lastReasons;
      switch (after.status) {
        case 'REJECTED': {
          const given = new Set(unansweredIn(after).map((p) => p.rejectReason));
          return after.endReason === (given.size === 1 ? [...given][0] : 'DECLINED');
        }
        case 'MISSED':
          return after.endReason === 'NO_ANSWER';
        case 'CANCELLED':
          return after.endReason === 'CALLER_CANCELLED' && callees.every((p) => p.state !== 'LEFT');
        case 'FAILED':
          return (
            ['CONNECTION_LOST', 'ERROR'].includes(after.endReason ?? '') &&
            reasons.includes(after.endReason)
          );
        default:
          return after.endReason === 'HUNG_UP' && reasons.includes('HUNG_UP');
      }
    }),
  '[CALL23] each time is set in the right states, and no duration is negative': onChange(
    ({ before, after, now }) => {
      const times = [after.createdAt, after.connectedAt, after.startedAt, after.endedAt].filter(
        (t) => t !== null,
      );
      if (times.some((t, i) => t < (times[i - 1] ?? t))) return false;
      if (before.connectedAt && after.connectedAt !== before.connectedAt) return false;
      if (!before.connectedAt && after.connectedAt && after.connectedAt.getTime() !== now.getTime())
        return false;
      return after.participants.every(
        (p) =>
          (p.ringsUntil !== null) === rings(p) &&
          (p.joinedAt !== null) === ['JOINED', 'LEFT'].includes(p.state) &&
          (p.leftAt === null) === (rings(p) || takesPart(p)) &&
          (p.rejectReason !== null) === (p.state === 'REJECTED') &&
          (p.terminalId !== null) === (p.joinedAt !== null) &&
          ((p.leftReason ?? null) !== null) === (p.state === 'LEFT') &&
          (p.joinedAt === null || p.leftAt === null || p.leftAt >= p.joinedAt),
      );
    },
  ),
  '[CALL24] no ring is more than 2 s overdue, and a call without live participants does not stay connected':
    always(({ after, now, isLast }) => {
      const late = after.participants.some((p) => past(p.ringsUntil, now) > 2);
      return !late && (!isLast || isOver(after));
    }),
  '[CALL17] the transferor leaves when the target answers and somebody else is in the call, and in no other case':
    () => {
      const waiting = new Map<string, string>();
      return (outcome) => {
        const { before, command, after } = outcome;
        const by = actorOf(outcome);
        if (hasChanged(outcome) && command.kind === 'transfer')
          waiting.set(command.to.userId, command.by.userId);
        if (hasChanged(outcome) && command.kind === 'invite') {
          for (const { p } of touched(outcome)) waiting.delete(p.userId);
        }
        const goes = touched(outcome).filter(
          ({ p, was }) => p.leftReason === 'TRANSFERRED' && was?.leftReason !== 'TRANSFERRED',
        );
        const answered =
          hasChanged(outcome) && command.kind === 'accept' && by
            ? waiting.get(by.userId)
            : undefined;
        const from = answered ? of(before, answered) : undefined;
        const others = inCall(before).filter((p) => p !== from).length;
        if (!takesPart(from) || others === 0) return goes.length === 0;
        const update = updateOf(outcome);
        return (
          goes.length === 1 &&
          goes[0]?.p.userId === answered &&
          !isOver(after) &&
          update?.kind === 'TRANSFERRED' &&
          update.transferorId === answered
        );
      };
    },
};
