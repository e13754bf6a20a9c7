import type { Refusal } from './meeting-commands.js';

/** Why somebody stays outside, and what they can do about it. */
export function joinRefusalText({ refusal, message }: Refusal): string {
  switch (refusal) {
    case 'WRONG_PASSWORD':
      return 'That is not the password. Ask whoever invited you for it.';
    case 'MEETING_LOCKED':
      return 'The meeting is locked. Ask a host to unlock it, then try again.';
    case 'MEETING_FULL':
      return 'Every seat is taken. Try again when somebody has left.';
    case 'MEETING_ENDED':
      return 'The meeting is over. Ask whoever invited you for a new link.';
    case 'NOT_FOUND':
      return 'There is no meeting with this code. Check it with whoever invited you.';
    case 'NOT_ALLOWED':
      return 'You were removed from this meeting. To come again, ask a host to lift that.';
    default:
      return message;
  }
}
