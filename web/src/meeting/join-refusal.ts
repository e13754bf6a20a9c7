import type { Refusal } from './meeting-commands.js';

/** Explains a refused join, and what the user can do about it. */
export function joinRefusalText({ refusal, message }: Refusal): string {
  switch (refusal) {
    case 'WRONG_PASSWORD':
      return 'Wrong password. Ask the person who invited you for it.';
    case 'MEETING_LOCKED':
      return 'This meeting is locked. Ask a host to unlock it, then try again.';
    case 'MEETING_FULL':
      return 'This meeting is full. Try again when someone leaves.';
    case 'MEETING_ENDED':
      return 'This meeting has ended. Ask for a new link.';
    case 'NOT_FOUND':
      return 'No meeting has this code. Check it with the person who invited you.';
    case 'NOT_ALLOWED':
      return 'You were removed from this meeting. Ask a host to allow you back.';
    default:
      return message;
  }
}
