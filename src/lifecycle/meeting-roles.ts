import { change, type Draft, each, patch } from './meeting-change.js';
import type { CommandOf } from './meeting-command.js';
import { toWaitingRoom } from './meeting-join.js';
import { inRoom, noParticipant, refuse } from './meeting-refusal.js';
import {
  hosts,
  joined,
  longest,
  type Meeting,
  outranks,
  participantOf,
  participantWith,
} from './meeting-state.js';

/** A host gives somebody another role, or lays down their own. */
export function setParticipantRole(
  meeting: Meeting,
  { by, participantId, role }: CommandOf<'setParticipantRole'>,
): Draft {
  const me = participantOf(meeting, by.userId);
  // Who laid down their role may no longer ask for that, but may have to ask twice.
  if (me?.id === participantId && me.state === 'JOINED' && me.role === role) return meeting;
  return inRoom(meeting, by, 'setParticipantRole', (host) => {
    const other = participantWith(meeting, participantId);
    if (!other || other.state === 'REMOVED') return noParticipant();
    if (outranks(role, other.role) && other.state !== 'JOINED') {
      return refuse('NOT_ALLOWED', 'Only somebody who is in the meeting can be given more rights.');
    }
    // [MEET10] Of two hosts who demote each other the second is none any more: one is left.
    if (other === host && role !== 'HOST' && hosts(meeting).length === 1) {
      return refuse('NOT_ALLOWED', 'You are the only host here: make somebody else a host first.');
    }
    const placeKeptUntil = outranks(other.role, role) ? null : other.placeKeptUntil;
    return change(meeting, other, { role, inheritedFrom: null, placeKeptUntil });
  });
}

/**
 * [MEET10] While anybody is in the room a host is: the co-host who is there longest, else the participant.
 * Viewers were only let watch; where nobody else is left they wait until a host is back.
 */
export function withHost(meeting: Meeting, now: Date): Meeting {
  if (joined(meeting).length === 0) return meeting;
  if (hosts(meeting).length > 0) return passedOn(meeting);
  const [heir] = [...longest(meeting, 'CO_HOST'), ...longest(meeting, 'PARTICIPANT')];
  return heir
    ? passedOn(change(meeting, heir, { role: 'HOST', inheritedFrom: heir.role }))
    : toWaitingRoom(meeting, now);
}

/**
 * Who has inherited the role and is away gives it on to the host who is there. Else, when a whole room is
 * lost one after the other, all of them would come back as hosts.
 */
const passedOn = (meeting: Meeting): Meeting =>
  each(meeting, (p) =>
    p.inheritedFrom && p.state !== 'JOINED'
      ? patch(p, { role: p.inheritedFrom, inheritedFrom: null })
      : p,
  );

/** Who leads the meeting: whoever did, while they are there as a host; else the host who is there longest. */
export function withLeader(meeting: Meeting): Meeting {
  const there = hosts(meeting);
  const [first] = there;
  return !first || there.some((p) => p.userId === meeting.hostId)
    ? meeting
    : patch(meeting, { hostId: first.userId });
}
