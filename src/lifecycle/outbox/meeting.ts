import { findMeetingParticipant, isMeetingOver, type Meeting } from '../meeting/state.js';
import type { OutboxEvent, OutboxKind, OutboxPayload } from './event.js';

/**
 * [OUT2] The events that a change of a meeting makes. A change of the device is neither a departure nor an arrival: the
 * user is the participant.
 */
export function meetingOutboxEvents(before: Meeting, after: Meeting): OutboxEvent[] {
  const wasIn = (userId: string) => findMeetingParticipant(before, userId)?.state === 'JOINED';
  const isIn = (userId: string) => findMeetingParticipant(after, userId)?.state === 'JOINED';
  const userIds = after.participants
    .filter((p) => !before.participants.includes(p))
    .map(({ userId }) => userId);
  const event = (kind: OutboxKind, userId?: string) =>
    meetingEvent(after, kind, userId === undefined ? {} : { userId });
  const started = after.status === 'ACTIVE' && before.status !== 'ACTIVE';
  const ended = isMeetingOver(after) && !isMeetingOver(before);
  return [
    ...(started ? [event('MEETING_STARTED')] : []),
    ...userIds
      .filter((userId) => wasIn(userId) && !isIn(userId))
      .map((userId) => event('MEETING_PARTICIPANT_LEFT', userId)),
    ...userIds
      .filter((userId) => isIn(userId) && !wasIn(userId))
      .map((userId) => event('MEETING_PARTICIPANT_JOINED', userId)),
    ...(ended ? [event('MEETING_ENDED')] : []),
  ];
}

/** [OUT2] The event of a message. A message to one user concerns that user. */
export const messageOutboxEvent = (
  meeting: Pick<Meeting, 'id' | 'version'>,
  message: { id: string; toUserId: string | null },
): OutboxEvent =>
  meetingEvent(meeting, 'MEETING_MESSAGE_SENT', {
    messageId: message.id,
    ...(message.toUserId !== null && { userId: message.toUserId }),
  });

const meetingEvent = (
  { id: meetingId, version }: Pick<Meeting, 'id' | 'version'>,
  kind: OutboxKind,
  concerned: Pick<OutboxPayload, 'userId' | 'messageId'>,
): OutboxEvent => ({
  kind,
  subject: `meeting:${meetingId}`,
  payload: { meetingId, version, ...concerned },
});
