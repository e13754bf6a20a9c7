// Who hears of a change, and as what.

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
 * The users who hear of a change: [CALL22] all participants, but not those whom the call is kept from.
 * Measurements, and what is reported of a call that is over, are for nobody: they are there for who asks.
 */
export function recipientsOf(call: Call, { kind, detail }: CallUpdate): string[] {
  if (kind === 'REPORTED' && (isCallOver(call) || detail?.startsWith('QUALITY'))) return [];
  return call.participants.filter((p) => !isHiddenFrom(p)).map((p) => p.userId);
}

/** Whether by this change the user begins to ring. */
export function startsRinging(
  call: Call,
  { kind, actorId, detail }: CallUpdate,
  userId: string,
): boolean {
  if (kind === 'INVITED') return invitedUserIds(detail).includes(userId);
  const role = findCallParticipant(call, userId)?.role;
  // [SCHED5] What time begins calls its caller; that they answer calls the callees.
  if (kind === 'STARTED') return role === (actorId === null ? 'CALLER' : 'CALLEE');
  return kind === 'ACCEPTED' && detail === SCHEDULED && role === 'CALLEE';
}

/** Whom a change of the kind INVITED calls. */
const invitedUserIds = (detail: string | null): string[] =>
  detail?.startsWith(TRANSFER_PREFIX)
    ? [detail.slice(TRANSFER_PREFIX.length)]
    : JSON.parse(detail ?? '[]');

/** With this the detail of a transfer begins; the user follows. */
export const TRANSFER_PREFIX = 'TRANSFER ';

/**
 * What a device hears a change as. What one device of a user accepts, the user's other devices hear as
 * answered elsewhere; that a transfer was accepted is an answer to all but the one who transferred.
 */
export function updateKindFor(
  { kind, actorId, terminalId, detail }: CallUpdate,
  device: Device,
): CallUpdateKind {
  // [SCHED5] That its caller has answered is for the callees how the call begins.
  if (kind === 'ACCEPTED' && detail === SCHEDULED && actorId !== device.userId) return 'STARTED';
  if (kind !== 'ACCEPTED' && kind !== 'TRANSFERRED') return kind;
  if (actorId === device.userId) {
    return terminalId === device.terminalId ? 'ACCEPTED' : 'ANSWERED_ELSEWHERE';
  }
  return kind === 'TRANSFERRED' && detail === device.userId ? 'TRANSFERRED' : 'ACCEPTED';
}
