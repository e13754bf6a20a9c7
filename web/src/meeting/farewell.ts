import { isOver, type Meeting } from './meeting.js';

/** Why this device is not in a meeting, or not any more, and how it may get there nevertheless. */
export interface Farewell {
  readonly heading: string;
  readonly text: string;
  /** What the button says that leads to the door; null: there is none. */
  readonly wayBack: string | null;
}

/** What a copy of a meeting says to a device that takes part or waits; null: that it still does. */
export function farewellIn(meeting: Meeting, terminalId: string, waited: boolean): Farewell | null {
  if (isOver(meeting)) return ofMeetingOver(meeting);
  const { me } = meeting;
  if (me?.state === 'REMOVED') return ofRemoved(waited);
  if (!me || me.state === 'LEFT') {
    const text = 'The server could not reach this page for too long, so your place was given up.';
    return { heading: 'You were away', text, wayBack: 'Come back' };
  }
  if (me.terminalId !== terminalId) {
    const text = 'Another device of yours takes part now. Coming back here takes over from it.';
    return { heading: 'You go on elsewhere', text, wayBack: 'Come back' };
  }
  return null;
}

/** Why there is no door for somebody who comes; null: there is one. */
export function farewellBefore(meeting: Meeting): Farewell | null {
  if (isOver(meeting)) return ofMeetingOver(meeting);
  return meeting.me?.state === 'REMOVED' ? ofRemoved(meeting.me.joinedAt === null) : null;
}

/** For somebody with a code that no meeting has. */
export function noSuchMeeting(code: string): Farewell {
  const text = `There is no meeting with the code ${code}. Check it with whoever invited you.`;
  return { heading: 'No such meeting', text, wayBack: null };
}

function ofMeetingOver({ title, status, host }: Meeting): Farewell {
  return status === 'CANCELLED'
    ? {
        heading: 'The meeting is cancelled',
        text: `${host.displayName} has cancelled “${title}”.`,
        wayBack: null,
      }
    : {
        heading: 'The meeting is over',
        text: `“${title}” has ended for everybody.`,
        wayBack: null,
      };
}

function ofRemoved(beforeTheyCame: boolean): Farewell {
  return {
    heading: beforeTheyCame ? 'You were not let in' : 'You were removed',
    text: 'A host can let you come again: they find you in their list of people. Ask them for it, then try again.',
    wayBack: 'Try again',
  };
}
