import { change, type Draft } from './meeting-change.js';
import type { CommandOf } from './meeting-command.js';
import { barred, elsewhere, inRoom, noParticipant, refuse } from './meeting-refusal.js';
import {
  isDevice,
  isHere,
  type Meeting,
  type MeetingParticipant,
  outranks,
  participantOf,
  participantWith,
  SENDS_NOTHING,
} from './meeting-state.js';

/** Goes, or does not want to wait any longer. */
export function leaveMeeting(
  meeting: Meeting,
  { by }: CommandOf<'leaveMeeting'>,
  now: Date,
): Draft {
  const me = participantOf(meeting, by.userId);
  if (me?.state === 'LEFT') return meeting;
  const refusal = barred(meeting, by, 'leaveMeeting');
  if (refusal) return refusal;
  if (!me) return refuse('NOT_PARTICIPANT', 'You are not in this meeting.');
  return isDevice(me, by) ? change(meeting, me, left(now)) : elsewhere(me);
}

/** A device was not seen for too long. The place of a host is kept for a while. */
export function loseConnection(
  meeting: Meeting,
  { device, keepPlaceS }: CommandOf<'loseConnection'>,
  now: Date,
): Draft {
  const me = participantOf(meeting, device.userId);
  if (!me || !isDevice(me, device)) return meeting;
  const until = new Date(now.getTime() + keepPlaceS * 1000);
  const placeKeptUntil = me.role === 'HOST' ? until : me.placeKeptUntil;
  return change(meeting, me, { ...left(now), placeKeptUntil });
}

/** A host puts somebody out, who may not come back: also one who waits, or has gone already. */
export function removeParticipant(
  meeting: Meeting,
  { by, participantId }: CommandOf<'removeParticipant'>,
  now: Date,
): Draft {
  return inRoom(meeting, by, 'removeParticipant', (me) => {
    const other = participantWith(meeting, participantId);
    if (!other) return noParticipant();
    if (other === me) return refuse('NOT_ALLOWED', 'You cannot remove yourself: leave instead.');
    if (other.state === 'REMOVED') return meeting;
    // [MEET11] Whoever is let back in is not a host again by that.
    const role = outranks(other.role, 'PARTICIPANT') ? 'PARTICIPANT' : other.role;
    const leftAt = isHere(other) ? now : other.leftAt;
    return change(meeting, other, {
      ...left(now),
      state: 'REMOVED',
      role,
      inheritedFrom: null,
      leftAt,
    });
  });
}

/** A host lets somebody come again who was removed. */
export function liftBan(meeting: Meeting, { by, participantId }: CommandOf<'liftBan'>): Draft {
  const refusal = barred(meeting, by, 'liftBan');
  if (refusal) return refusal;
  const other = participantWith(meeting, participantId);
  if (!other) return noParticipant();
  return other.state === 'REMOVED' ? change(meeting, other, { state: 'LEFT' }) : meeting;
}

/** How somebody is who was in the meeting or waited, and is not there any more. */
export const left = (now: Date) =>
  ({
    ...SENDS_NOTHING,
    state: 'LEFT',
    terminalId: null,
    waitingSince: null,
    wantsAudio: false,
    wantsVideo: false,
    leftAt: now,
    placeKeptUntil: null,
  }) as const satisfies Partial<MeetingParticipant>;
