// Copy-on-write for rules. An unchanged object keeps its identity. So the rules recognize a command without effect, and
// the store writes only the changed participants.

import type { MeetingRefusal } from './refusal.js';
import type { Meeting, MeetingParticipant } from './state.js';

/** The result of a rule: the new meeting (the same object if nothing changed) or a refusal. */
export type MeetingDraft = Meeting | MeetingRefusal;

/** Whether the rule refused the command. */
export const isMeetingRefusal = (draft: MeetingDraft): draft is MeetingRefusal =>
  'outcome' in draft;

/** The value with these fields. Returns the same object if nothing changes. */
export function patch<T extends object>(value: T, fields: Partial<T>): T {
  const keys = Object.keys(fields) as (keyof T)[];
  return keys.every((key) => same(value[key], fields[key])) ? value : { ...value, ...fields };
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());

/** Maps the participants. Returns the same object if nothing changes. */
export function mapParticipants(
  meeting: Meeting,
  mapOne: (p: MeetingParticipant) => MeetingParticipant,
): Meeting {
  const participants = meeting.participants.map(mapOne);
  const unchanged = participants.every((p, i) => p === meeting.participants[i]);
  return unchanged ? meeting : { ...meeting, participants };
}

/** The meeting with this participant, added or replaced. */
export function withMeetingParticipant(meeting: Meeting, participant: MeetingParticipant): Meeting {
  const known = meeting.participants.some((p) => p.userId === participant.userId);
  return known
    ? mapParticipants(meeting, (p) => (p.userId === participant.userId ? participant : p))
    : { ...meeting, participants: [...meeting.participants, participant] };
}

/** The meeting with changed fields of one participant. */
export const patchParticipant = (
  meeting: Meeting,
  participant: MeetingParticipant,
  fields: Partial<MeetingParticipant>,
): Meeting =>
  mapParticipants(meeting, (p) => (p.userId === participant.userId ? patch(p, fields) : p));
