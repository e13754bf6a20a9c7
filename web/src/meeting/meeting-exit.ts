import { isOver, type Meeting } from './meeting.js';

/** The reason why this device is not in the meeting, and its way back. */
export interface MeetingExit {
  readonly heading: string;
  readonly text: string;
  /** The label of the button that leads back; null if there is no way back. */
  readonly rejoinLabel: string | null;
}

/** The exit that a new copy of the meeting means for this device, or null if it may stay. */
export function exitAfterChange(
  meeting: Meeting,
  terminalId: string,
  wasWaiting: boolean,
): MeetingExit | null {
  if (isOver(meeting)) return meetingOver(meeting);
  const { me } = meeting;
  if (me?.state === 'REMOVED') return removed(wasWaiting);
  if (!me || me.state === 'LEFT') {
    const text = 'You were offline for too long. You can rejoin now.';
    return { heading: 'You were disconnected', text, rejoinLabel: 'Rejoin' };
  }
  if (me.terminalId !== terminalId) {
    const text = 'The meeting continues there. You can switch back to this device at any time.';
    return { heading: 'You joined on another device', text, rejoinLabel: 'Use this device' };
  }
  return null;
}

/** The reason why this user cannot join, or null if they can. */
export function exitBeforeJoin(meeting: Meeting): MeetingExit | null {
  if (isOver(meeting)) return meetingOver(meeting);
  return meeting.me?.state === 'REMOVED' ? removed(meeting.me.joinedAt === null) : null;
}

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
