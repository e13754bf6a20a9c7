import { type MeetingDraft, mapParticipants, patch, patchParticipant } from './change.js';
import type { MeetingCommandOf } from './command.js';
import { sendToWaitingRoom } from './join.js';
import { ifPermitted, meetingRefusal, participantNotFound } from './refusal.js';
import {
  findMeetingParticipant,
  findParticipantById,
  hostsInRoom,
  longestInRoom,
  type Meeting,
  outranks,
  roomOf,
} from './state.js';

/** A host gives a participant another role, or gives up their own. */
export function applySetParticipantRole(
  meeting: Meeting,
  { by, participantId, role }: MeetingCommandOf<'setParticipantRole'>,
): MeetingDraft {
  const me = findMeetingParticipant(meeting, by.userId);
  // A retry after giving up one's own role succeeds, although the role no longer permits it.
  if (me?.id === participantId && me.state === 'JOINED' && me.role === role) return meeting;
  return ifPermitted(meeting, by, 'setParticipantRole', (host) => {
    const other = findParticipantById(meeting, participantId);
    if (!other || other.state === 'REMOVED') return participantNotFound();
    if (outranks(role, other.role) && other.state !== 'JOINED') {
      return meetingRefusal(
        'NOT_ALLOWED',
        'Only a participant in the room can be given a higher role.',
      );
    }
    // [MEET10] If two hosts demote each other, the first command wins and one host stays.
    if (other === host && role !== 'HOST' && hostsInRoom(meeting).length === 1) {
      return meetingRefusal(
        'NOT_ALLOWED',
        'You are the only host here: make another participant a host first.',
      );
    }
    const placeKeptUntil = outranks(other.role, role) ? null : other.placeKeptUntil;
    return patchParticipant(meeting, other, { role, inheritedFrom: null, placeKeptUntil });
  });
}

/**
 * [MEET10] A room with participants always has a host. The successor is the co-host who has been in the room
 * longest or, without co-hosts, the participant. A viewer never succeeds: viewers alone go to the waiting room until a
 * host returns.
 */
export function withHost(meeting: Meeting, now: Date): Meeting {
  if (roomOf(meeting).length === 0) return meeting;
  if (hostsInRoom(meeting).length > 0) return returnInheritedRoles(meeting);
  const [successor] = [
    ...longestInRoom(meeting, 'CO_HOST'),
    ...longestInRoom(meeting, 'PARTICIPANT'),
  ];
  return successor
    ? returnInheritedRoles(
        patchParticipant(meeting, successor, { role: 'HOST', inheritedFrom: successor.role }),
      )
    : sendToWaitingRoom(meeting, now);
}

/**
 * Takes an inherited role back from a participant who is away, now that a host is present. Otherwise, if a whole room
 * loses its connections one after the other, all of its participants return as hosts.
 */
const returnInheritedRoles = (meeting: Meeting): Meeting =>
  mapParticipants(meeting, (p) =>
    p.inheritedFrom && p.state !== 'JOINED'
      ? patch(p, { role: p.inheritedFrom, inheritedFrom: null })
      : p,
  );

/** Keeps the leading host while they are present as a host; otherwise the host longest in the room leads. */
export function withLeader(meeting: Meeting): Meeting {
  const present = hostsInRoom(meeting);
  const [first] = present;
  return !first || present.some((p) => p.userId === meeting.hostId)
    ? meeting
    : patch(meeting, { hostId: first.userId });
}
