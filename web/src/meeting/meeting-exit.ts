import { isOver, type Meeting } from './meeting.js';

/** Why this device is not in a meeting, or not any more, and how it may get there nevertheless. */
export interface MeetingExit {
  readonly heading: string;
  readonly text: string;
  /** What the button says that leads to the door; null: there is none. */
  readonly rejoinLabel: string | null;
}

/** What a copy of a meeting says to a device that takes part or waits; null: that it still does. */
export function exitAfterChange(
  meeting: Meeting,
  terminalId: string,
  wasWaiting: boolean,
): MeetingExit | null {
  if (isOver(meeting)) return meetingOver(meeting);
  const { me } = meeting;
  if (me?.state === 'REMOVED') return removed(wasWaiting);
  if (!me || me.state === 'LEFT') {
    const text = 'The server could not reach this page for too long, so your place was given up.';
    return { heading: 'You were away', text, rejoinLabel: 'Come back' };
  }
  if (me.terminalId !== terminalId) {
    const text = 'Another device of yours takes part now. Coming back here takes over from it.';
    return { heading: 'You go on elsewhere', text, rejoinLabel: 'Come back' };
  }
  return null;
}

/** Why there is no door for somebody who comes; null: there is one. */
export function exitBeforeJoin(meeting: Meeting): MeetingExit | null {
  if (isOver(meeting)) return meetingOver(meeting);
  return meeting.me?.state === 'REMOVED' ? removed(meeting.me.joinedAt === null) : null;
}

/** For somebody with a code that no meeting has. */
export function meetingNotFound(code: string): MeetingExit {
  const text = `There is no meeting with the code ${code}. Check it with whoever invited you.`;
  return { heading: 'No such meeting', text, rejoinLabel: null };
}

function meetingOver({ title, status, host }: Meeting): MeetingExit {
  return status === 'CANCELLED'
    ? {
        heading: 'The meeting is cancelled',
        text: `${host.displayName} has cancelled “${title}”.`,
        rejoinLabel: null,
      }
    : {
        heading: 'The meeting is over',
        text: `“${title}” has ended for everybody.`,
        rejoinLabel: null,
      };
}

function removed(beforeJoining: boolean): MeetingExit {
  return {
    heading: beforeJoining ? 'You were not let in' : 'You were removed',
    text: 'A host can let you come again: they find you in their list of people. Ask them for it, then try again.',
    rejoinLabel: 'Try again',
  };
}
