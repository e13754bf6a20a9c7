// Who hears of a change, and as what.

import {
  type Call,
  type CallUpdate,
  type CallUpdateKind,
  type Device,
  isKeptFrom,
  isOver,
  SCHEDULED,
} from './call-state.js';

/**
 * The users who hear of a change: [CALL22] all participants, but not those whom the call is kept from. What
 * a further device of theirs was told or said is for its user; measurements, and what is reported of a call
 * that is over, are for nobody: they are there for who asks.
 */
export function hearersOf(call: Call, { kind, actorId, detail }: CallUpdate): string[] {
  if (kind === 'REPORTED' && (isOver(call) || detail?.startsWith('QUALITY'))) return [];
  const ownOnly = kind === 'RINGING' && detail !== null;
  return call.participants
    .filter((p) => !isKeptFrom(p) && (!ownOnly || p.userId === actorId))
    .map((p) => p.userId);
}

/**
 * What a device hears a change as. What one device of a user accepts, the user's other devices hear as
 * answered elsewhere; that a transfer was accepted is an answer to all but the one who transferred.
 */
export function heardAs(
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
