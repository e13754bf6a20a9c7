// The permissions of a call: one table of conditions by command, and the checks that follow from it.

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

/** The conditions of a command. */
export interface CallRule {
  /** CALLEE includes the caller of a scheduled call, who rings first. */
  role: CallRole | 'ANY';
  /** RINGS: the participant rings. TAKES_PART: they are in the call. */
  state: 'RINGS' | 'TAKES_PART' | 'ANY';
  /** [CALL6] OWN: only the device in the call may give the command. */
  device: 'OWN' | 'ANY';
  call: 'UNANSWERED' | 'CONNECTED' | 'ANY';
}

const row = (
  role: CallRule['role'],
  state: CallRule['state'],
  device: CallRule['device'],
  call: CallRule['call'],
): CallRule => ({ role, state, device, call });

/** The conditions by command. Participants ring only in calls that are not over. */
export const CALL_RULES: Record<DeviceCommandKind, CallRule> = {
  //                 role    state        device call
  acknowledge: row('CALLEE', 'RINGS', 'ANY', 'ANY'),
  accept: row('CALLEE', 'RINGS', 'ANY', 'ANY'),
  /** ANY: `answerGlare` has its own check, because it also works for a hidden call. */
  answerGlare: row('ANY', 'RINGS', 'ANY', 'ANY'),
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

/** The participant who gives the command, or a refusal if their role never permits it. */
export function actingParticipant(
  call: Call,
  by: Device,
  kind: DeviceCommandKind,
): CallParticipant | CallRefusal {
  const me = findCallParticipant(call, by.userId);
  if (!me || !maySeeCall(call, by.userId)) return callNotFound();
  const { role } = CALL_RULES[kind];
  if (role === 'CALLEE' && !wasCalled(call, me)) {
    return callRefusal('NOT_CALLEE', 'Only a callee can do this.');
  }
  if (role === 'CALLER' && me.role !== role) {
    return callRefusal('NOT_CALLER', 'Only the caller can cancel: reject the call, or hang up.');
  }
  return me;
}

/** Checks a command against the state of the call. Returns null if it is permitted now. */
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
    return callRefusal(
      'CALL_NOT_CONNECTED',
      'You have not answered yet: accept or reject the call.',
    );
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

/** A refusal because the call does not exist or is hidden from the user. */
export const callNotFound = (): CallRefusal => callRefusal('NOT_FOUND', 'There is no such call.');

/** Whether this device answered the call. */
export const hasAnswered = (me: CallParticipant, by: Device): boolean =>
  me.joinedAt !== null && me.terminalId === by.terminalId;

function refuseLateAnswer(call: Call, me: CallParticipant, by: Device): CallRefusal {
  if (me.joinedAt !== null && me.terminalId !== by.terminalId) return answeredElsewhere(me);
  return isCallOver(call) ? callEnded(call) : noLongerInCall();
}
