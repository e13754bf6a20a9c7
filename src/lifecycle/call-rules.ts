// Who may do what with a call, and when: one table, and the refusals that follow from it.

import type { DeviceCommandKind } from './call-command.js';
import { type CallRefusal, elsewhere, ended, notInIt, refuse } from './call-refusal.js';
import {
  type Call,
  type CallParticipant,
  type CallRole,
  type Device,
  isJoined,
  isOver,
  isRinging,
  maySee,
  participantOf,
  wasCalled,
} from './call-state.js';

/** What a command asks of the one who gives it. */
export interface CallRule {
  /** CALLEE: also the caller of a scheduled call, whom it calls first. */
  role: CallRole | 'ANY';
  /** They are being called, take part, or once did. */
  state: 'RINGS' | 'TAKES_PART' | 'ANY';
  /** [CALL6] OWN: only the device that takes part speaks for its user. */
  device: 'OWN' | 'ANY';
  call: 'UNANSWERED' | 'CONNECTED' | 'ANY';
}

const row = (
  role: CallRule['role'],
  state: CallRule['state'],
  device: CallRule['device'],
  call: CallRule['call'],
): CallRule => ({ role, state, device, call });

/** The lifecycle, by command. Who rings does so only in a call that is not over. */
export const CALL_RULES: Record<DeviceCommandKind, CallRule> = {
  //                 role    state        device call
  acknowledge: row('CALLEE', 'RINGS', 'ANY', 'ANY'),
  accept: row('CALLEE', 'RINGS', 'ANY', 'ANY'),
  /** By its own rule also for one whom the call is kept from. */
  callBack: row('ANY', 'RINGS', 'ANY', 'ANY'),
  reject: row('CALLEE', 'RINGS', 'ANY', 'ANY'),
  cancel: row('CALLER', 'ANY', 'ANY', 'UNANSWERED'),
  hangUp: row('ANY', 'TAKES_PART', 'OWN', 'CONNECTED'),
  hold: row('ANY', 'TAKES_PART', 'OWN', 'CONNECTED'),
  resume: row('ANY', 'TAKES_PART', 'OWN', 'CONNECTED'),
  invite: row('ANY', 'TAKES_PART', 'OWN', 'CONNECTED'),
  transfer: row('ANY', 'TAKES_PART', 'OWN', 'CONNECTED'),
  reportMedia: row('ANY', 'TAKES_PART', 'OWN', 'CONNECTED'),
  report: row('ANY', 'ANY', 'ANY', 'ANY'),
};

/** The place of the one who gives the command, or why they have none that could. */
export function placeOf(
  call: Call,
  by: Device,
  kind: DeviceCommandKind,
): CallParticipant | CallRefusal {
  const me = participantOf(call, by.userId);
  if (!me || !maySee(call, by.userId)) return noCall();
  const { role } = CALL_RULES[kind];
  if (role === 'CALLEE' && !wasCalled(call, me)) {
    return refuse('NOT_CALLEE', 'Only somebody who is called can do this.');
  }
  if (role === 'CALLER' && me.role !== role) {
    return refuse('NOT_CALLER', 'Only the caller can cancel: reject the call, or hang up.');
  }
  return me;
}

/** Why they may not now; null: they may. */
export function barred(
  call: Call,
  me: CallParticipant,
  by: Device,
  kind: DeviceCommandKind,
): CallRefusal | null {
  const rule = CALL_RULES[kind];
  if (rule.state === 'RINGS' && !isRinging(me)) return tooLate(call, me, by);
  if (rule.call !== 'ANY' && isOver(call)) return ended(call);
  if (rule.state === 'TAKES_PART' && isRinging(me)) {
    return refuse('CALL_NOT_CONNECTED', 'You have not answered: accept or reject the call.');
  }
  if (rule.call === 'CONNECTED' && !call.connectedAt) {
    return refuse('CALL_NOT_CONNECTED', 'Nobody has answered yet: cancel the call.');
  }
  if (rule.call === 'UNANSWERED' && call.connectedAt) {
    return refuse('NOT_ALLOWED', 'The call is connected: hang up instead.');
  }
  if (rule.state === 'TAKES_PART' && !isJoined(me)) return notInIt();
  return rule.device === 'OWN' && me.terminalId !== by.terminalId ? elsewhere(me) : null;
}

/** There is none, or the user may not know of it. */
export const noCall = (): CallRefusal => refuse('NOT_FOUND', 'There is no such call.');

/** Whether this device has answered. */
export const tookPart = (me: CallParticipant, by: Device): boolean =>
  me.joinedAt !== null && me.terminalId === by.terminalId;

function tooLate(call: Call, me: CallParticipant, by: Device): CallRefusal {
  if (me.joinedAt !== null && me.terminalId !== by.terminalId) return elsewhere(me);
  return isOver(call) ? ended(call) : notInIt();
}
