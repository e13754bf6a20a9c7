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

/** A host gives somebody another role, or lays down their own. */
export function applySetParticipantRole(
  meeting: Meeting,
  { by, participantId, role }: MeetingCommandOf<'setParticipantRole'>,
): MeetingDraft {
  const me = findMeetingParticipant(meeting, by.userId);
  // Who laid down their role may no longer ask for that, but may have to ask twice.
  if (me?.id === participantId && me.state === 'JOINED' && me.role === role) return meeting;
  return ifPermitted(meeting, by, 'setParticipantRole', (host) => {
    const other = findParticipantById(meeting, participantId);
    if (!other || other.state === 'REMOVED') return participantNotFound();
    if (outranks(role, other.role) && other.state !== 'JOINED') {
      return meetingRefusal(
        'NOT_ALLOWED',
        'Only somebody who is in the meeting can be given more rights.',
      );
    }
    // [MEET10] Of two hosts who demote each other the second is none any more: one is left.
    if (other === host && role !== 'HOST' && hostsInRoom(meeting).length === 1) {
      return meetingRefusal(
        'NOT_ALLOWED',
        'You are the only host here: make somebody else a host first.',
      );
    }
    const placeKeptUntil = outranks(other.role, role) ? null : other.placeKeptUntil;
    return patchParticipant(meeting, other, { role, inheritedFrom: null, placeKeptUntil });
  });
}

/**
 * [MEET10] While anybody is in the room a host is: the co-host who is there longest, else the participant.
 * Viewers were only let watch; where nobody else is left they wait until a host is back.
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
 * Who has inherited the role and is away gives it on to the host who is there. Else, when a whole room is
 * lost one after the other, all of them would come back as hosts.
 */
const returnInheritedRoles = (meeting: Meeting): Meeting =>
  mapParticipants(meeting, (p) =>
    p.inheritedFrom && p.state !== 'JOINED'
      ? patch(p, { role: p.inheritedFrom, inheritedFrom: null })
      : p,
  );

/** Who leads the meeting: whoever did, while they are there as a host; else the host who is there longest. */
export function withLeader(meeting: Meeting): Meeting {
  const present = hostsInRoom(meeting);
  const [first] = present;
  return !first || present.some((p) => p.userId === meeting.hostId)
    ? meeting
    : patch(meeting, { hostId: first.userId });
}
