// How a rule changes a meeting: what stays as it is remains the same object, so that a command which
// changes nothing is known by that, and the store writes only the participants that are new.

import type { MeetingRefusal } from './refusal.js';
import type { Meeting, MeetingParticipant } from './state.js';

/** What a rule makes of a meeting: the same object if nothing changes. */
export type MeetingDraft = Meeting | MeetingRefusal;

/** Whether the rule refused. */
export const isMeetingRefusal = (draft: MeetingDraft): draft is MeetingRefusal =>
  'outcome' in draft;

/** The value with these fields: the same object when they are so already. */
export function patch<T extends object>(value: T, fields: Partial<T>): T {
  const keys = Object.keys(fields) as (keyof T)[];
  return keys.every((key) => same(value[key], fields[key])) ? value : { ...value, ...fields };
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());

/** The meeting with each participant as the function makes them. */
export function mapParticipants(
  meeting: Meeting,
  mapOne: (p: MeetingParticipant) => MeetingParticipant,
): Meeting {
  const participants = meeting.participants.map(mapOne);
  const unchanged = participants.every((p, i) => p === meeting.participants[i]);
  return unchanged ? meeting : { ...meeting, participants };
}

/** The meeting with this participant, who may be new. */
export function withMeetingParticipant(meeting: Meeting, participant: MeetingParticipant): Meeting {
  const known = meeting.participants.some((p) => p.userId === participant.userId);
  return known
    ? mapParticipants(meeting, (p) => (p.userId === participant.userId ? participant : p))
    : { ...meeting, participants: [...meeting.participants, participant] };
}

/** The meeting with these fields of one participant. */
export const patchParticipant = (
  meeting: Meeting,
  participant: MeetingParticipant,
  fields: Partial<MeetingParticipant>,
): Meeting =>
  mapParticipants(meeting, (p) => (p.userId === participant.userId ? patch(p, fields) : p));
