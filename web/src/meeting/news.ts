import type { Meeting, Participant } from './meeting.js';
import { ROLE_TEXT } from './meeting.js';
import type { MeetingEvent } from './meeting-feed.js';

export interface News {
  readonly text: string;
  /** Whether everybody should see it, not only those who hear the page read out. */
  readonly urgent: boolean;
}

/** What an event says in a sentence, as this user sees it; null: nothing to speak of. */
export function newsIn(before: Meeting, event: MeetingEvent, userId: string): News | null {
  const actor = event.actor?.displayName ?? 'A host';
  switch (event.__typename) {
    case 'ParticipantJoined':
      return aside(event.participant.user.id === userId ? null : `${name(event)} joined.`);
    case 'ParticipantLeft':
      return aside(event.participant.user.id === userId ? null : `${name(event)} left.`);
    case 'ParticipantChanged': {
      const { participant } = event;
      const was = before.participants.find(({ id }) => id === participant.id);
      return participant.user.id === userId
        ? ofMe(before.me ?? undefined, participant, actor, event.actor?.id === userId)
        : ofOther(was, participant);
    }
    case 'MeetingMessageSent': {
      const { sender, to, text } = event.message;
      if (sender.id === userId) return null;
      return aside(`${sender.displayName}${to ? ', only to you' : ''}: ${text}`);
    }
    case 'MeetingChanged':
      if (event.meeting.isLocked === before.isLocked) return null;
      return aside(event.meeting.isLocked ? 'The meeting is locked.' : 'The meeting is unlocked.');
    default:
      return null;
  }
}

function ofMe(
  was: Participant | undefined,
  is: Participant,
  actor: string,
  byMe: boolean,
): News | null {
  if (!was || byMe) return null;
  if (was.audio && !is.audio) return urgent(`${actor} muted you.`);
  if (was.role !== is.role) return urgent(`You are ${ROLE_TEXT[is.role].toLowerCase()} now.`);
  if (!was.mayShareScreen && is.mayShareScreen) return urgent('You may share your screen now.');
  if (was.screen && !is.screen) return urgent(`${actor} ended the sharing of your screen.`);
  if (was.remoteControl === 'GRANTED' && !is.remoteControl) {
    return urgent('You do not control the screen any more.');
  }
  if (was.remoteControl === 'REQUESTED' && is.remoteControl === 'GRANTED') {
    return urgent('You may control the screen now.');
  }
  return null;
}

function ofOther(was: Participant | undefined, is: Participant): News | null {
  const { displayName } = is.user;
  if (is.state === 'WAITING' && was?.state !== 'WAITING') {
    return urgent(`${displayName} waits to be let in.`);
  }
  if (is.handRaisedAt && !was?.handRaisedAt) return urgent(`${displayName} raised a hand.`);
  if (is.screen && !was?.screen) return aside(`${displayName} shares a screen.`);
  if (!is.screen && was?.screen) return aside(`${displayName} shares no screen any more.`);
  return null;
}

function name({ participant }: { participant: Participant }): string {
  return participant.user.displayName;
}

const urgent = (text: string): News => ({ text, urgent: true });

function aside(text: string | null): News | null {
  return text === null ? null : { text, urgent: false };
}
