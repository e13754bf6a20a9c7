import type { Meeting } from './meeting.js';
import { isOver } from './meeting.js';

/** Why this device is not in a meeting any more, and whether it may simply go back. */
export interface Farewell {
  readonly heading: string;
  readonly text: string;
  readonly canReturn: boolean;
}

/** What a copy of a meeting says to a device that takes part or waits; null: that it still does. */
export function farewellIn(meeting: Meeting, terminalId: string, waited: boolean): Farewell | null {
  if (meeting.status === 'CANCELLED') {
    const text = `${meeting.host.displayName} has cancelled it.`;
    return { heading: 'The meeting is cancelled', text, canReturn: false };
  }
  if (isOver(meeting)) {
    const text = 'It has ended for everybody.';
    return { heading: 'The meeting is over', text, canReturn: false };
  }
  const { me } = meeting;
  if (me?.state === 'REMOVED') {
    return {
      heading: waited ? 'You were not let in' : 'You were removed',
      text: 'To come again, ask a host to lift this: they find you in their list of people.',
      canReturn: false,
    };
  }
  if (!me || me.state === 'LEFT') {
    const text = 'The server could not reach this page for too long, so your place was given up.';
    return { heading: 'You were away', text, canReturn: true };
  }
  if (me.terminalId !== terminalId) {
    const text = 'Another device of yours takes part now. Coming back here takes over from it.';
    return { heading: 'You go on elsewhere', text, canReturn: true };
  }
  return null;
}
