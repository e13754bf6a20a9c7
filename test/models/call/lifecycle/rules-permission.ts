import { ANSWERS, isPermitted } from '../oracle/permission.js';
import { capacityOf, isBusy, isCallable, isRung, liveIn } from '../oracle/ring.js';
import { inCall, isCalled, isOver, of, rings, same, takesPart } from '../oracle/state.js';
import { sees } from '../oracle/visibility.js';
import {
  actorOf,
  actsIn,
  always,
  callerComes,
  onChange,
  type Rules,
  touched,
  updateOf,
} from './outcome.js';

const NEEDS_PARTICIPATION = ['hangUp', 'hold', 'resume', 'invite', 'transfer', 'reportMedia'];

/** Rules on permissions: which commands a participant may give, and which participants they change. */
export const PERMISSION: Rules = {
  '[CALL6] only a callee who rings, the caller or the device that takes part changes a call':
    onChange(({ before, command }) => isPermitted(before, command)),
  '[CALL6] a command changes only the participants that it concerns': onChange((outcome) => {
    const { before, after, command, now } = outcome;
    const by = actorOf(outcome);
    const changed = touched(outcome);
    return changed.every(({ p, was }) => {
      if (p.userId === by?.userId && command.kind !== 'transfer' && command.kind !== 'invite')
        return true;
      switch (command.kind) {
        case 'invite':
          return command.callees.some(({ userId }) => userId === p.userId);
        case 'transfer':
          return command.to.userId === p.userId;
        case 'timeOut':
          return (
            (isOver(after) && takesPart(was)) ||
            (rings(was) && p.state === 'MISSED' && was?.ringsUntil && was.ringsUntil <= now)
          );
        case 'accept':
          if (callerComes(outcome)) return !was;
          return takesPart(was) && p.leftReason === 'TRANSFERRED';
        case 'loseConnection':
          if (p.userId === command.userId) return true;
      }
      return isOver(after) && !isOver(before) && (takesPart(was) || rings(was));
    });
  }),
  '[CALL14] a permitted command is not refused': always(({ before, command, decision }) => {
    if (decision.outcome !== 'refused') return true;
    const isRefusable = ['invite', 'transfer'].includes(command.kind);
    return 'by' in command && (isRefusable || !isPermitted(before, command));
  }),
  '[CALL3] the device that answered may repeat its answer, every other one learns which device answered':
    () => (outcome) => {
      const { before, command, decision } = outcome;
      const by = actorOf(outcome);
      const me = actsIn(before, outcome);
      const answers = command.kind === 'accept' || command.kind === 'answerGlare';
      if (!answers || !by || !me || (command.kind === 'accept' && !sees(before, by.userId))) {
        return true;
      }
      const code = decision.outcome === 'refused' ? decision.code : decision.outcome;
      if (me.role === 'CALLER' && !callerComes(outcome)) {
        return code === (command.kind === 'accept' ? 'NOT_CALLEE' : 'NOT_FOUND');
      }
      if (me.joinedAt === null) return code !== 'unchanged';
      const isOwn = me.terminalId === by.terminalId;
      if (command.kind === 'answerGlare') {
        if (isOwn) return code === (me.startedAs === command.startId ? 'unchanged' : 'NOT_FOUND');
        if (before.participants.length > 2) return code === 'NOT_FOUND';
      }
      return code === (isOwn ? 'unchanged' : 'ANSWERED_ELSEWHERE');
    },
  '[CALL6] commands of the caller are refused to callees, and the other way round':
    () => (outcome) => {
      const { before, command, decision } = outcome;
      const me = actsIn(before, outcome);
      if (!me || !sees(before, me.userId)) return true;
      const wants = ANSWERS.includes(command.kind) ? 'CALLEE' : 'CALLER';
      if (wants === 'CALLER' && command.kind !== 'cancel') return true;
      if (me.role === wants || (wants === 'CALLEE' && before.scheduled)) return true;
      return decision.outcome === 'refused' && decision.code === `NOT_${wants}`;
    },
  '[CALL3] a refusal has the right code': () => (outcome) => {
    const { before, command, decision } = outcome;
    if (decision.outcome !== 'refused') return true;
    const by = actorOf(outcome);
    const me = actsIn(before, outcome);
    const visible = by !== null && sees(before, by.userId);
    switch (decision.code) {
      case 'NOT_FOUND':
        return (
          !visible ||
          (command.kind === 'answerGlare' &&
            (me?.role === 'CALLER' ||
              before.participants.length > 2 ||
              (me?.terminalId === by?.terminalId && me?.startedAs !== command.startId)))
        );
      case 'NOT_CALLER':
        return me?.role !== 'CALLER';
      case 'NOT_CALLEE':
        return !isCalled(before, me);
      case 'ANSWERED_ELSEWHERE': {
        const other = me && me.joinedAt !== null && me.terminalId !== by?.terminalId;
        const there = takesPart(me) || !NEEDS_PARTICIPATION.includes(command.kind);
        return other === true && there && decision.message.includes(String(me.terminalId));
      }
      case 'CALL_ENDED':
        return isOver(before);
      case 'NOT_PARTICIPANT':
        return (
          !isOver(before) &&
          !rings(me) &&
          !(takesPart(me) && NEEDS_PARTICIPATION.includes(command.kind))
        );
      case 'CALL_NOT_CONNECTED':
        return !isOver(before) && (rings(me) || before.connectedAt === null);
      case 'NOT_ALLOWED':
        return (
          (command.kind === 'cancel' && before.status === 'CONNECTED') ||
          (command.kind === 'reject' && me?.joinedAt != null) ||
          (command.kind === 'report' && me?.silent === true) ||
          command.kind === 'invite' ||
          command.kind === 'transfer'
        );
      case 'USER_BUSY':
        return command.kind === 'transfer' && isBusy(command.to);
      default:
        return decision.code satisfies never;
    }
  },
  '[CALL16] an invitation rings users who are new or missed the call: all of them if there is room, else none':
    () => (outcome) => {
      const { before, command, after, decision, now } = outcome;
      if (command.kind !== 'invite') return true;
      if (!isPermitted(before, command)) return decision.outcome === 'refused';
      const wanted = command.callees.filter(({ userId }) => isCallable(of(before, userId)));
      const room = capacityOf(before) - liveIn(before) >= new Set(wanted.map((w) => w.userId)).size;
      if (!room) return decision.outcome === 'refused' && decision.code === 'NOT_ALLOWED';
      if (wanted.length === 0) return decision.outcome === 'unchanged';
      return (
        updateOf(outcome)?.kind === 'INVITED' &&
        wanted.every((w) =>
          isRung(of(after, w.userId), of(before, w.userId), w, command.by.userId, now),
        )
      );
    },
  '[CALL16] a call never has more participants and ringing callees than 50 with AUDIO and 16 with VIDEO':
    onChange(({ after }) => liveIn(after) <= capacityOf(after)),
  '[CALL17] a participant who is not alone can transfer to a user who is new or missed the call':
    () => (outcome) => {
      const { before, command, after, decision, now } = outcome;
      if (command.kind !== 'transfer') return true;
      const { by, to } = command;
      const me = actsIn(before, outcome);
      const other = of(before, to.userId);
      const pending = before.participants.some((p) => rings(p) && p.transferredBy === by.userId);
      const may =
        isPermitted(before, command) &&
        isCallable(other) &&
        inCall(before).length > 1 &&
        !pending &&
        liveIn(before) < capacityOf(before) &&
        !isBusy(to);
      if (!may && decision.outcome === 'changed') return false;
      if (may && decision.outcome !== 'changed') return false;
      if (decision.outcome === 'unchanged')
        return other?.transferredBy === by.userId && other.state !== 'MISSED';
      if (decision.outcome === 'refused') return true;
      const target = of(after, to.userId);
      return (
        target?.transferredBy === by.userId &&
        isRung(target, other, to, by.userId, now) &&
        of(after, by.userId) === me
      );
    },
  '[CALL18] a callee who calls the caller of their two-person call answers it, even if it was hidden':
    onChange((outcome) => {
      const { command, after } = outcome;
      if (command.kind !== 'answerGlare') return true;
      const me = actsIn(after, outcome);
      return (
        after.status === 'CONNECTED' &&
        takesPart(me) &&
        me?.startedAs === command.startId &&
        inCall(after).length === 2
      );
    }),
  '[CALL15] each side holds for itself, and nothing else changes with it': onChange((outcome) => {
    const { before, command, after } = outcome;
    const held = touched(outcome).filter(({ p, was }) => p.onHold && !was?.onHold);
    if (command.kind !== 'hold' && command.kind !== 'resume')
      return (
        held.length === 0 &&
        touched(outcome).every(({ p, was }) => p.onHold || !was?.onHold || !takesPart(p))
      );
    const me = actsIn(before, outcome);
    const then = actsIn(after, outcome);
    const onHold = command.kind === 'hold';
    return (
      me?.onHold === !onHold &&
      same({ ...me, onHold }, then) &&
      after.status === before.status &&
      touched(outcome).length === 1
    );
  }),
};
