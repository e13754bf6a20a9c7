// The recipients of an update, and what each of them receives.

import {
  type Call,
  type CallUpdateKind,
  type Device,
  findCallParticipant,
  isCallOver,
  isHiddenFrom,
} from './state.js';
import type { CallUpdate } from './update.js';

/**
 * The users who receive an update: [CALL22] all participants who may see the call. A measurement, and a report of a call
 * that is over, has no recipients: clients read them when they want them.
 */
export function recipientsOf(call: Call, update: CallUpdate): string[] {
  const isForReadersOnly =
    update.kind === 'REPORTED' && (isCallOver(call) || update.report.report === 'QUALITY');
  if (isForReadersOnly) return [];
  return call.participants.filter((p) => !isHiddenFrom(p)).map((p) => p.userId);
}

/** Whether the user begins to ring with this update. */
export function startsRinging(call: Call, update: CallUpdate, userId: string): boolean {
  const role = findCallParticipant(call, userId)?.role;
  switch (update.kind) {
    case 'INVITED':
      return update.calleeIds.includes(userId);
    case 'STARTED':
      // [SCHED5] A scheduled call rings its caller first.
      return role === (update.scheduled ? 'CALLER' : 'CALLEE');
    case 'ACCEPTED':
      // [SCHED5] The callees ring once the caller has answered.
      return update.how === 'SCHEDULED' && role === 'CALLEE';
    case 'RINGING':
    case 'REJECTED':
    case 'CANCELLED':
    case 'TIMED_OUT':
    case 'TRANSFERRED':
    case 'LEFT':
    case 'ENDED':
    case 'HELD':
    case 'RESUMED':
    case 'MEDIA_CHANGED':
    case 'REPORTED':
      return false;
    default:
      return update satisfies never;
  }
}

/**
 * The kind of an update for one device. When one device of a user accepts, the user's other devices receive
 * ANSWERED_ELSEWHERE. An answered transfer is TRANSFERRED for the transferor, and an answer for everybody else.
 */
export function updateKindFor(update: CallUpdate, device: Device): CallUpdateKind {
  const isMine = update.actorId === device.userId;
  const answer =
    isMine && update.terminalId !== device.terminalId ? 'ANSWERED_ELSEWHERE' : 'ACCEPTED';
  switch (update.kind) {
    case 'ACCEPTED':
      // [SCHED5] For the callees, a scheduled call begins when its caller answers.
      return update.how === 'SCHEDULED' && !isMine ? 'STARTED' : answer;
    case 'TRANSFERRED':
      return update.transferorId === device.userId && !isMine ? 'TRANSFERRED' : answer;
    case 'STARTED':
    case 'RINGING':
    case 'REJECTED':
    case 'CANCELLED':
    case 'TIMED_OUT':
    case 'INVITED':
    case 'LEFT':
    case 'ENDED':
    case 'HELD':
    case 'RESUMED':
    case 'MEDIA_CHANGED':
    case 'REPORTED':
      return update.kind;
    default:
      return update satisfies never;
  }
}
