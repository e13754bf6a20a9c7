import { type MeetingDraft, patchParticipant } from './change.js';
import type { MeetingCommandOf } from './command.js';
import {
  checkPermission,
  ifPermitted,
  joinedElsewhere,
  meetingRefusal,
  participantNotFound,
} from './refusal.js';
import {
  findMeetingParticipant,
  findParticipantById,
  isJoinedOrWaiting,
  isOnDevice,
  type Meeting,
  type MeetingParticipant,
  NO_MEDIA,
  outranks,
} from './state.js';

/** Leaves the room or the waiting room. */
export function applyLeaveMeeting(
  meeting: Meeting,
  { by }: MeetingCommandOf<'leaveMeeting'>,
  now: Date,
): MeetingDraft {
  const me = findMeetingParticipant(meeting, by.userId);
  if (me?.state === 'LEFT') return meeting;
  const refusal = checkPermission(meeting, by, 'leaveMeeting');
  if (refusal) return refusal;
  if (!me) return meetingRefusal('NOT_PARTICIPANT', 'You are not in this meeting.');
  return isOnDevice(me, by) ? patchParticipant(meeting, me, leftFields(now)) : joinedElsewhere(me);
}

/** Removes a device whose heartbeats have stopped. A host's seat is kept for a while. */
export function applyLoseConnection(
  meeting: Meeting,
  { device, keepSeatS }: MeetingCommandOf<'loseConnection'>,
  now: Date,
): MeetingDraft {
  const lost = findMeetingParticipant(meeting, device.userId);
  if (!lost || !isOnDevice(lost, device)) return meeting;
  const keptUntil = new Date(now.getTime() + keepSeatS * 1000);
  const placeKeptUntil = lost.role === 'HOST' ? keptUntil : lost.placeKeptUntil;
  return patchParticipant(meeting, lost, { ...leftFields(now), placeKeptUntil });
}

/** A host removes a participant and bans them. The participant may also be waiting, or have left already. */
export function applyRemoveParticipant(
  meeting: Meeting,
  { by, participantId }: MeetingCommandOf<'removeParticipant'>,
  now: Date,
): MeetingDraft {
  return ifPermitted(meeting, by, 'removeParticipant', (me) => {
    const other = findParticipantById(meeting, participantId);
    if (!other) return participantNotFound();
    if (other === me)
      return meetingRefusal('NOT_ALLOWED', 'You cannot remove yourself: leave instead.');
    if (other.state === 'REMOVED') return meeting;
    // [MEET11] A host or co-host who is let back in returns as a participant.
    const role = outranks(other.role, 'PARTICIPANT') ? 'PARTICIPANT' : other.role;
    const leftAt = isJoinedOrWaiting(other) ? now : other.leftAt;
    return patchParticipant(meeting, other, {
      ...leftFields(now),
      state: 'REMOVED',
      role,
      inheritedFrom: null,
      leftAt,
    });
  });
}

/** A host lifts the ban of a removed participant. */
export function applyLiftBan(
  meeting: Meeting,
  { by, participantId }: MeetingCommandOf<'liftBan'>,
): MeetingDraft {
  const refusal = checkPermission(meeting, by, 'liftBan');
  if (refusal) return refusal;
  const other = findParticipantById(meeting, participantId);
  if (!other) return participantNotFound();
  return other.state === 'REMOVED' ? patchParticipant(meeting, other, { state: 'LEFT' }) : meeting;
}

/** The fields of a participant who left the room or the waiting room. */
export const leftFields = (now: Date) =>
  ({
    ...NO_MEDIA,
    state: 'LEFT',
    terminalId: null,
    waitingSince: null,
    wantsAudio: false,
    wantsVideo: false,
    leftAt: now,
    placeKeptUntil: null,
  }) as const satisfies Partial<MeetingParticipant>;
