import type {
  Meeting,
  MeetingParticipant,
  MeetingRole,
} from '../../../../src/lifecycle/meeting/state.js';
import { inRoom, RANK } from './state.js';

/** Whether the view of a participant who stays in the room changes. */
export function viewChanges(
  before: Meeting,
  after: Meeting,
  was: MeetingParticipant,
  me: MeetingParticipant,
): boolean {
  const keys = Object.keys(after) as (keyof Meeting)[];
  if (keys.some((key) => !UNSEEN.includes(key) && before[key] !== after[key])) return true;
  const then = seenBy(before, was.role);
  const now = seenBy(after, me.role);
  return then.length !== now.length || then.some((p, i) => p !== now[i]);
}

const UNSEEN: (keyof Meeting)[] = ['participants', 'version', 'emptySince', 'screenNo'];

/**
 * The participants that a user in the room sees: everybody in the room. Hosts and co-hosts also see the waiting users.
 * Hosts also see the users outside.
 */
const seenBy = (meeting: Meeting, role: MeetingRole) =>
  meeting.participants.filter(
    ({ state }) =>
      state === 'JOINED' || (state === 'WAITING' && RANK[role] >= RANK.CO_HOST) || role === 'HOST',
  );

/** [MEET20] The recipients of a chat message; null if its sender or its recipient is not in the room. */
export function chatRecipients(meeting: Meeting, from: string | null, to: string | null) {
  const room = inRoom(meeting).map(({ userId }) => userId);
  const maySend = [from, to ?? from].every((id) => id !== null && room.includes(id));
  return maySend ? room.filter((id) => to === null || id === to || id === from) : null;
}
