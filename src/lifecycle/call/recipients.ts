// The recipients of an update, and its kind for each of them.

import {
  type Call,
  type CallUpdate,
  type CallUpdateKind,
  type Device,
  findCallParticipant,
  isCallOver,
  isHiddenFrom,
  SCHEDULED,
} from './state.js';

/**
 * The users who receive an update: [CALL22] all participants, unless the call is hidden from them. Quality reports, and
 * any reports after the end, are delivered to nobody. They can be read.
 */
export function recipientsOf(call: Call, { kind, detail }: CallUpdate): string[] {
  if (kind === 'REPORTED' && (isCallOver(call) || detail?.startsWith('QUALITY'))) return [];
  return call.participants.filter((p) => !isHiddenFrom(p)).map((p) => p.userId);
}

/** Whether the update makes the user ring. */
export function startsRinging(
  call: Call,
  { kind, actorId, detail }: CallUpdate,
  userId: string,
): boolean {
  if (kind === 'INVITED') return invitedUserIds(detail).includes(userId);
  const role = findCallParticipant(call, userId)?.role;
  // [SCHED5] A job rings the caller. The caller's answer rings the callees.
  if (kind === 'STARTED') return role === (actorId === null ? 'CALLER' : 'CALLEE');
  return kind === 'ACCEPTED' && detail === SCHEDULED && role === 'CALLEE';
}

/** The users that an INVITED update rings. */
const invitedUserIds = (detail: string | null): string[] =>
  detail?.startsWith(TRANSFER_PREFIX)
    ? [detail.slice(TRANSFER_PREFIX.length)]
    : JSON.parse(detail ?? '[]');

/** The prefix of a transfer's detail. The target's ID follows. */
export const TRANSFER_PREFIX = 'TRANSFER ';

/**
 * The kind of the update for one device. When one device of a user answers, their other devices receive
 * ANSWERED_ELSEWHERE. When the target accepts a transfer, everybody except the transferor receives ACCEPTED.
 */
export function updateKindFor(
  { kind, actorId, terminalId, detail }: CallUpdate,
  device: Device,
): CallUpdateKind {
  // [SCHED5] For the callees, the call starts when its caller answers.
  if (kind === 'ACCEPTED' && detail === SCHEDULED && actorId !== device.userId) return 'STARTED';
  if (kind !== 'ACCEPTED' && kind !== 'TRANSFERRED') return kind;
  if (actorId === device.userId) {
    return terminalId === device.terminalId ? 'ACCEPTED' : 'ANSWERED_ELSEWHERE';
  }
  return kind === 'TRANSFERRED' && detail === device.userId ? 'TRANSFERRED' : 'ACCEPTED';
}
