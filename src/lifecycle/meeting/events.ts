// The events of a change and their recipients. Both follow from the difference between the states, so none is forgotten.

import { isPermitted } from './permissions.js';
import {
  findMeetingParticipant,
  isJoinedOrWaiting,
  isMeetingOver,
  type Meeting,
  type MeetingEventKind,
  type MeetingParticipant,
  roomOf,
} from './state.js';

/** One event in the stream of a meeting. */
export type MeetingEvent = {
  /** Who made it so; null: time. */
  actorId: string | null;
  /** The users who hear it: [MEET7] [MEET9] nobody else may. */
  recipients: string[];
} & (
  | { kind: 'ParticipantJoined' | 'ParticipantLeft' | 'ParticipantChanged'; participantId: string }
  | { kind: 'MeetingChanged' | 'MeetingEnded'; participantId: null }
);

/** What is told of a change: who left and who came, then who changed, then what the meeting is. */
export function meetingEventsOf(
  before: Meeting,
  after: Meeting,
  actorId: string | null,
): MeetingEvent[] {
  const meetingEvent = (
    kind: 'MeetingChanged' | 'MeetingEnded',
    recipients: MeetingParticipant[],
  ): MeetingEvent => ({ kind, actorId, participantId: null, recipients: idsOf(recipients) });
  if (isMeetingOver(after))
    return [meetingEvent('MeetingEnded', before.participants.filter(isJoinedOrWaiting))];
  const participantEvents = after.participants
    .filter((p) => !before.participants.includes(p))
    .map((p): MeetingEvent => {
      const previous = findMeetingParticipant(before, p.userId);
      const recipients = participantRecipients(previous, p, roomOf(after));
      return {
        kind: kindOf(previous, p),
        actorId,
        participantId: p.id,
        recipients: idsOf(recipients),
      };
    })
    .sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
  return isAnnounced(before, after)
    ? [...participantEvents, meetingEvent('MeetingChanged', roomOf(after))]
    : participantEvents;
}

const KIND_ORDER: MeetingEventKind[] = [
  'ParticipantLeft',
  'ParticipantJoined',
  'ParticipantChanged',
];

function kindOf(previous: MeetingParticipant | undefined, p: MeetingParticipant) {
  if (p.state === 'JOINED' && previous?.state !== 'JOINED') return 'ParticipantJoined';
  return previous && isJoinedOrWaiting(previous) && !isJoinedOrWaiting(p)
    ? 'ParticipantLeft'
    : 'ParticipantChanged';
}

/**
 * What happens in the room is for those who are in it then; what happens at its door for those of them who
 * admit; what happens to those who are away for its hosts. Who goes, is put out or sent to wait hears that,
 * and nothing else any more; who comes to wait has it from the answer to their own command.
 */
function participantRecipients(
  previous: MeetingParticipant | undefined,
  p: MeetingParticipant,
  room: MeetingParticipant[],
): MeetingParticipant[] {
  const states = [previous?.state, p.state];
  const affected = room.filter(({ role }) => {
    if (p.state === 'JOINED') return true;
    if (states.includes('WAITING')) return isPermitted(role, 'admitParticipants');
    return states.includes('JOINED') || isPermitted(role, 'removeParticipant');
  });
  const leaves =
    previous && isJoinedOrWaiting(previous) && p.state !== 'JOINED' && p.state !== previous.state;
  return leaves ? [...affected, p] : affected;
}

/** Counters and clocks are no news; whatever moves them is. */
const UNANNOUNCED_FIELDS = ['participants', 'version', 'emptySince', 'screenNo'];

const isAnnounced = (before: Meeting, after: Meeting): boolean =>
  (Object.keys(after) as (keyof Meeting)[]).some(
    (key) => !UNANNOUNCED_FIELDS.includes(key) && before[key] !== after[key],
  );

const idsOf = (participants: MeetingParticipant[]): string[] => participants.map((p) => p.userId);
