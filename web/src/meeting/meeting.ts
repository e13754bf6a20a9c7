import { formatDateTime } from '../date-format.js';
import type {
  MeetingAction,
  MeetingPartsFragment,
  MeetingRole,
  ParticipantPartsFragment,
} from '../gql/graphql.js';

export type Meeting = MeetingPartsFragment;
export type MeetingParticipant = ParticipantPartsFragment;

export const ROLE_LABEL: Readonly<Record<MeetingRole, string>> = {
  HOST: 'Host',
  CO_HOST: 'Co-host',
  PARTICIPANT: 'Participant',
  VIEWER: 'Viewer',
};

/** Whether a button for it is to be shown. */
export function meetingAllows(meeting: Meeting, action: MeetingAction): boolean {
  return meeting.availableActions.includes(action);
}

/** Whether it is over for good. */
export function isOver({ status }: Pick<Meeting, 'status'>): boolean {
  return status === 'ENDED' || status === 'CANCELLED';
}

/** Those in the room, in the order in which they came. */
export function inRoom(meeting: Meeting): MeetingParticipant[] {
  return meeting.participants
    .filter(({ state }) => state === 'JOINED')
    .sort((one, other) => (joinedBefore(one, other) ? -1 : 1));
}

/** Those who wait to be let in, who came first at the top. */
export function waitingParticipants(meeting: Meeting): MeetingParticipant[] {
  return meeting.participants
    .filter(({ state }) => state === 'WAITING')
    .sort((one, other) => (one.waitingSince ?? '').localeCompare(other.waitingSince ?? ''));
}

/** Those who raised their hand, in that order. */
export function raisedHands(meeting: Meeting): MeetingParticipant[] {
  return inRoom(meeting)
    .filter(({ handRaisedAt }) => handRaisedAt)
    .sort((one, other) => (one.handRaisedAt ?? '').localeCompare(other.handRaisedAt ?? ''));
}

/** Whose screen is shared. */
export function screenSharer(meeting: Meeting): MeetingParticipant | undefined {
  return inRoom(meeting).find(({ screen }) => screen);
}

/** Who may use the shared screen now. */
export function controllerOf(meeting: Meeting): MeetingParticipant | undefined {
  return inRoom(meeting).find(({ remoteControl }) => remoteControl === 'GRANTED');
}

/** The name of somebody who is or was in the room. */
export function nameOf(meeting: Meeting, userId: string): string {
  const participant = meeting.participants.find(({ user }) => user.id === userId);
  return participant?.user.displayName ?? 'Someone';
}

/** Whether one of two was in the room before the other: who was offers, and is the impolite peer. */
export function joinedBefore(one: MeetingParticipant, other: MeetingParticipant): boolean {
  const [a, b] = [one.joinedAt ?? '', other.joinedAt ?? ''];
  return a === b ? one.id < other.id : a < b;
}

/** `Tue, Dec 3, 10:00 AM (45 minutes)`; with its year when that is another one. */
export function formatSchedule({
  startsAt,
  plannedDuration,
}: Pick<Meeting, 'startsAt' | 'plannedDuration'>): string | null {
  if (!startsAt) return null;
  const text = formatDateTime(new Date(startsAt));
  return plannedDuration ? `${text} (${plannedDuration} min)` : text;
}
