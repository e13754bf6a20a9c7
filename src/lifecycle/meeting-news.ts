// What is told of a change, and to whom. It is read off what has changed, so that nothing is forgotten.

import { may } from './meeting-permissions.js';
import {
  isHere,
  isOver,
  joined,
  type Meeting,
  type MeetingEventKind,
  type MeetingParticipant,
  participantOf,
} from './meeting-state.js';

/** One event in the stream of a meeting. */
export type MeetingNews = {
  /** Who made it so; null: time. */
  actorId: string | null;
  /** The users who hear it: [MEET7] [MEET9] nobody else may. */
  hearers: string[];
} & (
  | { kind: 'ParticipantJoined' | 'ParticipantLeft' | 'ParticipantChanged'; participantId: string }
  | { kind: 'MeetingChanged' | 'MeetingEnded'; participantId: null }
);

/** What is told of a change: who left and who came, then who changed, then what the meeting is. */
export function newsOf(before: Meeting, after: Meeting, actorId: string | null): MeetingNews[] {
  const ofMeeting = (
    kind: 'MeetingChanged' | 'MeetingEnded',
    hearing: MeetingParticipant[],
  ): MeetingNews => ({ kind, actorId, participantId: null, hearers: idsOf(hearing) });
  if (isOver(after)) return [ofMeeting('MeetingEnded', before.participants.filter(isHere))];
  const ofParticipants = after.participants
    .filter((p) => !before.participants.includes(p))
    .map((p): MeetingNews => {
      const was = participantOf(before, p.userId);
      const hearing = hearers(was, p, joined(after));
      return { kind: kindOf(was, p), actorId, participantId: p.id, hearers: idsOf(hearing) };
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return isTold(before, after)
    ? [...ofParticipants, ofMeeting('MeetingChanged', joined(after))]
    : ofParticipants;
}

const ORDER: MeetingEventKind[] = ['ParticipantLeft', 'ParticipantJoined', 'ParticipantChanged'];

function kindOf(was: MeetingParticipant | undefined, p: MeetingParticipant) {
  if (p.state === 'JOINED' && was?.state !== 'JOINED') return 'ParticipantJoined';
  return was && isHere(was) && !isHere(p) ? 'ParticipantLeft' : 'ParticipantChanged';
}

/**
 * What happens in the room is for those who are in it then; what happens at its door for those of them who
 * admit; what happens to those who are away for its hosts. Who goes, is put out or sent to wait hears that,
 * and nothing else any more; who comes to wait has it from the answer to their own command.
 */
function hearers(
  was: MeetingParticipant | undefined,
  p: MeetingParticipant,
  room: MeetingParticipant[],
): MeetingParticipant[] {
  const states = [was?.state, p.state];
  const concerned = room.filter(({ role }) => {
    if (p.state === 'JOINED') return true;
    if (states.includes('WAITING')) return may(role, 'admitParticipants');
    return states.includes('JOINED') || may(role, 'removeParticipant');
  });
  const goes = was && isHere(was) && p.state !== 'JOINED' && p.state !== was.state;
  return goes ? [...concerned, p] : concerned;
}

/** Counters and clocks are no news; whatever moves them is. */
const UNTOLD = ['participants', 'version', 'emptySince', 'screenNo'];

const isTold = (before: Meeting, after: Meeting): boolean =>
  (Object.keys(after) as (keyof Meeting)[]).some(
    (key) => !UNTOLD.includes(key) && before[key] !== after[key],
  );

const idsOf = (participants: MeetingParticipant[]): string[] => participants.map((p) => p.userId);
