import type { Meeting, MeetingParticipant } from './meeting.js';
import { ROLE_LABEL } from './meeting.js';
import type { MeetingEvent } from './meeting-subscription.js';

export interface EventSummary {
  readonly text: string;
  /** Urgent events are shown to everyone; the others only reach screen readers. */
  readonly urgent: boolean;
}

/** Summarizes an event for this user; null if it is not worth mentioning. */
export function summarizeEvent(
  before: Meeting,
  event: MeetingEvent,
  userId: string,
): EventSummary | null {
  const actor = event.actor?.displayName ?? 'A host';
  switch (event.__typename) {
    case 'ParticipantJoined':
      return quiet(
        event.participant.user.id === userId ? null : `${participantName(event)} joined.`,
      );
    case 'ParticipantLeft':
      return quiet(event.participant.user.id === userId ? null : `${participantName(event)} left.`);
    case 'ParticipantChanged': {
      const { participant } = event;
      const participantBefore = before.participants.find(({ id }) => id === participant.id);
      return participant.user.id === userId
        ? summarizeOwnChange(before.me ?? undefined, participant, actor, event.actor?.id === userId)
        : summarizeOtherChange(participantBefore, participant);
    }
    case 'MeetingMessageSent': {
      const { sender, to, text } = event.message;
      if (sender.id === userId) return null;
      return quiet(`${sender.displayName}${to ? ' (privately)' : ''}: ${text}`);
    }
    case 'MeetingChanged':
      if (event.meeting.isLocked === before.isLocked) return null;
      return quiet(event.meeting.isLocked ? 'The meeting is locked.' : 'The meeting is unlocked.');
    default:
      return null;
  }
}

function summarizeOwnChange(
  before: MeetingParticipant | undefined,
  after: MeetingParticipant,
  actor: string,
  isOwnAction: boolean,
): EventSummary | null {
  if (!before || isOwnAction) return null;
  if (before.audio && !after.audio) return urgent(`${actor} muted you.`);
  if (before.role !== after.role)
    return urgent(`You’re now a ${ROLE_LABEL[after.role].toLowerCase()}.`);
  if (!before.mayShareScreen && after.mayShareScreen)
    return urgent('You can now share your screen.');
  if (before.screen && !after.screen) return urgent(`${actor} stopped your screen sharing.`);
  if (before.remoteControl === 'GRANTED' && !after.remoteControl) {
    return urgent('You no longer control the screen.');
  }
  if (before.remoteControl === 'REQUESTED' && after.remoteControl === 'GRANTED') {
    return urgent('You can now control the screen.');
  }
  return null;
}

function summarizeOtherChange(
  before: MeetingParticipant | undefined,
  after: MeetingParticipant,
): EventSummary | null {
  const { displayName } = after.user;
  if (after.state === 'WAITING' && before?.state !== 'WAITING') {
    return urgent(`${displayName} wants to join.`);
  }
  if (after.handRaisedAt && !before?.handRaisedAt)
    return urgent(`${displayName} raised their hand.`);
  if (after.screen && !before?.screen) return quiet(`${displayName} is presenting.`);
  if (!after.screen && before?.screen) return quiet(`${displayName} stopped presenting.`);
  return null;
}

function participantName({ participant }: { participant: MeetingParticipant }): string {
  return participant.user.displayName;
}

const urgent = (text: string): EventSummary => ({ text, urgent: true });

function quiet(text: string | null): EventSummary | null {
  return text === null ? null : { text, urgent: false };
}
