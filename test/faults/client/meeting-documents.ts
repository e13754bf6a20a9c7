import { participantIdOf } from '../../../src/lifecycle/meeting/state.js';
import type { MeetingSeen } from '../history.js';

// The fields that a client reads again and again. A client that needs names and pictures fetches them once.

const PARTICIPANT = 'id state role terminalId';
export const MEETING = `id status version isLocked maxParticipants me { ${PARTICIPANT} } participants { ${PARTICIPANT} }`;
const ABOUT = `participant { ${PARTICIPANT} }`;
export const MEETING_EVENTS = `subscription MeetingEvents($meetingId: ID!, $after: Cursor) { meetingEvents(meetingId: $meetingId, after: $after) {
  __typename cursor meeting { ${MEETING} }
  ... on ParticipantJoined { ${ABOUT} } ... on ParticipantLeft { ${ABOUT} } ... on ParticipantChanged { ${ABOUT} } } }`;

/** A participant as selected by the documents above. */
export interface ParticipantData {
  id: string;
  state: string;
  role: string;
  terminalId: string | null;
}

/** A meeting as selected by the documents above. */
export interface MeetingData {
  id: string;
  status: string;
  version: number;
  isLocked: boolean;
  maxParticipants: number;
  me: ParticipantData | null;
  participants: ParticipantData[];
}

export interface MeetingEventsData {
  meetingEvents: {
    __typename: string;
    cursor: string;
    meeting: MeetingData;
    participant?: ParticipantData;
  };
}

/** The user of a participant. */
export const userIn = (meetingId: string, { id }: ParticipantData): string =>
  id.slice(participantIdOf(meetingId, '').length);

/** A meeting in the form of a history. */
export const meetingSeen = (meeting: MeetingData): MeetingSeen => {
  const { id, status, version, isLocked, maxParticipants, me, participants } = meeting;
  const participant = (p: ParticipantData) =>
    `${userIn(id, p)}=${p.state}:${p.role}${p.terminalId === null ? '' : `@${p.terminalId}`}`;
  return {
    id,
    status,
    version,
    isLocked,
    seats: maxParticipants,
    me: me && participant(me),
    participants: participants.map(participant).sort(),
  };
};
