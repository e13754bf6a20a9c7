// The API's view of a meeting, described independently of the functions that decide.

import { parse } from 'graphql';
import type { Meeting, MeetingParticipant } from '../../../../src/lifecycle/meeting/state.js';
import { fieldsOf } from '../../fields.js';
import {
  byArrival,
  hostsOf,
  inRoom,
  inState,
  isAnyHost,
  isHost,
  of,
  roleIn,
} from '../oracle/state.js';

const FIELDS = 'id version title type status isLocked maxParticipants startsAt startedAt endedAt';
const PARTICIPANT_FIELDS =
  'id role state terminalId audio video screen unmuteRequested remoteControl handRaisedAt ' +
  'waitingSince joinedAt leftAt';

/** Selects no users, because each would cost another statement. */
const SEEN = `
  fragment ParticipantFields on MeetingParticipant { ${PARTICIPANT_FIELDS} }
  fragment MeetingFields on Meeting {
    ${FIELDS} screenNo
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
  const me = of(meeting, userId);
  const isIn = me?.state === 'JOINED';
  const isHostHere = roleIn(meeting, userId) === 'HOST';
  const seesRoom = isIn || (isHostHere && hostsOf(meeting).length === 0);
  const admits = isHostHere || (me && isAnyHost(me));
  const queue = inState(meeting, 'WAITING').sort(byArrival);
  const visible = seesRoom ? [...inRoom(meeting), ...(admits ? queue : [])] : [];
  const removed = seesRoom && (isHost(me) || isHostHere) ? inState(meeting, 'REMOVED') : [];
  return {
    ...fieldsOf(meeting, FIELDS.split(' ') as (keyof Meeting)[]),
    settings: meeting.settings,
    screenNo: seesRoom ? meeting.screenNo : 0,
    participantCount: seesRoom ? inRoom(meeting).length : 0,
    participants: visible.map(participantView),
    removedParticipants: removed.map((p) => ({ id: p.id })),
    me: me ? participantView(me) : null,
    spotlight: seesRoom && meeting.spotlightId ? { id: meeting.spotlightId } : null,
  } as unknown as MeetingView;
}

/** A participant as all recipients of its events see it. */
const participantView = (p: MeetingParticipant) =>
  fieldsOf(p, PARTICIPANT_FIELDS.split(' ') as (keyof MeetingParticipant)[]);
