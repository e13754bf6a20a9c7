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

/** Whether the viewer may take the action, so that its button is shown. */
export function meetingAllows(meeting: Meeting, action: MeetingAction): boolean {
  return meeting.availableActions.includes(action);
}

export function isOver({ status }: Pick<Meeting, 'status'>): boolean {
  return status === 'ENDED' || status === 'CANCELLED';
}

/** The participants in the room, in order of joining. */
export function inRoom(meeting: Meeting): MeetingParticipant[] {
  return meeting.participants
    .filter(({ state }) => state === 'JOINED')
    .sort((one, other) => (joinedBefore(one, other) ? -1 : 1));
}

/** The waiting room, longest wait first. */
export function waitingParticipants(meeting: Meeting): MeetingParticipant[] {
  return meeting.participants
    .filter(({ state }) => state === 'WAITING')
    .sort((one, other) => (one.waitingSince ?? '').localeCompare(other.waitingSince ?? ''));
}

/** The raised hands, oldest first. */
export function raisedHands(meeting: Meeting): MeetingParticipant[] {
  return inRoom(meeting)
    .filter(({ handRaisedAt }) => handRaisedAt)
    .sort((one, other) => (one.handRaisedAt ?? '').localeCompare(other.handRaisedAt ?? ''));
}

/** The participant who shares their screen. */
export function screenSharer(meeting: Meeting): MeetingParticipant | undefined {
  return inRoom(meeting).find(({ screen }) => screen);
}

/** The participant who controls the shared screen. */
export function controllerOf(meeting: Meeting): MeetingParticipant | undefined {
  return inRoom(meeting).find(({ remoteControl }) => remoteControl === 'GRANTED');
}

/** The name of a current or former participant. */
export function nameOf(meeting: Meeting, userId: string): string {
  const participant = meeting.participants.find(({ user }) => user.id === userId);
  return participant?.user.displayName ?? 'Someone';
}

/**
 * Whether one participant joined before the other. The earlier one makes the offer and is the
 * impolite peer.
 */
export function joinedBefore(one: MeetingParticipant, other: MeetingParticipant): boolean {
  const [a, b] = [one.joinedAt ?? '', other.joinedAt ?? ''];
  return a === b ? one.id < other.id : a < b;
}

/** Formats as `Tue, Dec 3, 10:00 AM (45 min)`. */
export function formatSchedule({
  startsAt,
  plannedDuration,
}: Pick<Meeting, 'startsAt' | 'plannedDuration'>): string | null {
  if (!startsAt) return null;
  const text = formatDateTime(new Date(startsAt));
  return plannedDuration ? `${text} (${plannedDuration} min)` : text;
}
