// Who may do what with a call, and when: one table, and the refusals that follow from it.

import type { DeviceCommandKind } from './command.js';
import {
  answeredElsewhere,
  type CallRefusal,
  callEnded,
  callRefusal,
  noLongerInCall,
} from './refusal.js';
import {
  type Call,
  type CallParticipant,
  type CallRole,
  type Device,
  findCallParticipant,
  isCallOver,
  isJoined,
  isRinging,
  maySeeCall,
  wasCalled,
} from './state.js';

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
export function actingParticipant(
  call: Call,
  by: Device,
  kind: DeviceCommandKind,
): CallParticipant | CallRefusal {
  const me = findCallParticipant(call, by.userId);
  if (!me || !maySeeCall(call, by.userId)) return callNotFound();
  const { role } = CALL_RULES[kind];
  if (role === 'CALLEE' && !wasCalled(call, me)) {
    return callRefusal('NOT_CALLEE', 'Only somebody who is called can do this.');
  }
  if (role === 'CALLER' && me.role !== role) {
    return callRefusal('NOT_CALLER', 'Only the caller can cancel: reject the call, or hang up.');
  }
  return me;
}

/** Why they may not now; null: they may. */
export function checkCallRule(
  call: Call,
  me: CallParticipant,
  by: Device,
  kind: DeviceCommandKind,
): CallRefusal | null {
  const rule = CALL_RULES[kind];
  if (rule.state === 'RINGS' && !isRinging(me)) return refuseLateAnswer(call, me, by);
  if (rule.call !== 'ANY' && isCallOver(call)) return callEnded(call);
  if (rule.state === 'TAKES_PART' && isRinging(me)) {
    return callRefusal('CALL_NOT_CONNECTED', 'You have not answered: accept or reject the call.');
  }
  if (rule.call === 'CONNECTED' && !call.connectedAt) {
    return callRefusal('CALL_NOT_CONNECTED', 'Nobody has answered yet: cancel the call.');
  }
  if (rule.call === 'UNANSWERED' && call.connectedAt) {
    return callRefusal('NOT_ALLOWED', 'The call is connected: hang up instead.');
  }
  if (rule.state === 'TAKES_PART' && !isJoined(me)) return noLongerInCall();
  return rule.device === 'OWN' && me.terminalId !== by.terminalId ? answeredElsewhere(me) : null;
}

/** There is none, or the user may not know of it. */
export const callNotFound = (): CallRefusal => callRefusal('NOT_FOUND', 'There is no such call.');

/** Whether this device has answered. */
export const hasAnswered = (me: CallParticipant, by: Device): boolean =>
  me.joinedAt !== null && me.terminalId === by.terminalId;

function refuseLateAnswer(call: Call, me: CallParticipant, by: Device): CallRefusal {
  if (me.joinedAt !== null && me.terminalId !== by.terminalId) return answeredElsewhere(me);
  return isCallOver(call) ? callEnded(call) : noLongerInCall();
}
