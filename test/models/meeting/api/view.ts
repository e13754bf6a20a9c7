import { byArrival } from '../oracle/state.js';
// The API's view of a meeting, described independently of the functions that decide.

import { parse } from 'graphql';
import type { Meeting, MeetingParticipant } from '../../../../src/lifecycle/meeting/state.js';
import { hostsOf, inRoom, inState, isAnyHost, isHost, of, roleIn } from '../oracle/state.js';

/** Selects no users, because each would cost another statement. */
const SEEN = `
  fragment ParticipantFields on MeetingParticipant {
    id role state terminalId audio video screen unmuteRequested remoteControl
    handRaisedAt waitingSince joinedAt leftAt
  }
  fragment MeetingFields on Meeting {
    id version title type status isLocked maxParticipants screenNo startsAt startedAt endedAt
    settings {
      recording transcription passwordRequired waitingRoom muteOnEntry screenShareForAll chat selfUnmute
    }
    participantCount
    participants { ...ParticipantFields }
    removedParticipants { id }
    me { ...ParticipantFields }
    spotlight { id }
  }`;

/** An operation that may select a meeting by `...MeetingFields` and participants by `...ParticipantFields`. */
export const withMeetingFields = (operation: string) => parse(operation + SEEN);

/** A meeting as a user sees it. */
export interface MeetingView {
  id: string;
  version: number;
  participantCount: number;
  me: { id: string; state: string; terminalId: string | null } | null;
}

/** The meeting as the user must see it. */
export function expectedView(meeting: Meeting, userId: string): MeetingView {
  const { id, version, title, type, status, isLocked, maxParticipants, settings } = meeting;
  const me = of(meeting, userId);
  const isIn = me?.state === 'JOINED';
  const isHostHere = roleIn(meeting, userId) === 'HOST';
  const seesRoom = isIn || (isHostHere && hostsOf(meeting).length === 0);
  const admits = isHostHere || (me && isAnyHost(me));
  const queue = inState(meeting, 'WAITING').sort(byArrival);
  const visible = seesRoom ? [...inRoom(meeting), ...(admits ? queue : [])] : [];
  const removed = seesRoom && (isHost(me) || isHostHere) ? inState(meeting, 'REMOVED') : [];
  return {
    ...{ id, version, title, type, status, isLocked, maxParticipants, settings },
    startsAt: iso(meeting.startsAt),
    startedAt: iso(meeting.startedAt),
    endedAt: iso(meeting.endedAt),
    screenNo: seesRoom ? meeting.screenNo : 0,
    participantCount: seesRoom ? inRoom(meeting).length : 0,
    participants: visible.map(participantView),
    removedParticipants: removed.map((p) => ({ id: p.id })),
    me: me ? participantView(me) : null,
    spotlight: seesRoom && meeting.spotlightId ? { id: meeting.spotlightId } : null,
  } as MeetingView;
}

/** A participant as all recipients of its events see it. */
const participantView = (p: MeetingParticipant) => ({
  id: p.id,
  role: p.role,
  state: p.state,
  terminalId: p.terminalId,
  audio: p.audio,
  video: p.video,
  screen: p.screen,
  unmuteRequested: p.unmuteRequested,
  remoteControl: p.remoteControl,
  handRaisedAt: iso(p.handRaisedAt),
  waitingSince: iso(p.waitingSince),
  joinedAt: iso(p.joinedAt),
  leftAt: iso(p.leftAt),
});

const iso = (at: Date | null) => at?.toISOString() ?? null;
