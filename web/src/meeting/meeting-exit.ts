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
    const text = 'You were offline for too long and left the meeting.';
    return { heading: 'You were disconnected', text, rejoinLabel: 'Rejoin' };
  }
  if (me.terminalId !== terminalId) {
    const text = 'The meeting continues there. You can switch back to this device at any time.';
    return { heading: 'You joined on another device', text, rejoinLabel: 'Use this device' };
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
  const text = `No meeting has the code ${code}. Check it with the person who invited you.`;
  return { heading: 'Meeting not found', text, rejoinLabel: null };
}

function meetingOver({ title, status, host }: Meeting): MeetingExit {
  return status === 'CANCELLED'
    ? {
        heading: 'Meeting canceled',
        text: `${host.displayName} canceled “${title}”.`,
        rejoinLabel: null,
      }
    : {
        heading: 'Meeting ended',
        text: `“${title}” has ended for everyone.`,
        rejoinLabel: null,
      };
}

function removed(beforeJoining: boolean): MeetingExit {
  return {
    heading: beforeJoining
      ? 'Your request to join was denied'
      : 'You were removed from the meeting',
    text: 'A host can allow you back from their list of people. Ask them, then try again.',
    rejoinLabel: 'Try again',
  };
}
