import type { App } from '../../../../src/app.js';
import type { Device } from '../../../../src/lifecycle/call/state.js';
import { follow, Refused } from '../../interleaving/execute.js';
import { type MeetingView, withMeetingFields } from './view.js';

/** An event as a subscriber receives it. */
export interface ReceivedEvent {
  __typename: string;
  cursor: string;
  meeting: MeetingView;
  participant?: { id: string };
  message?: { id: string };
}

/** A device that listens to the events of a meeting. */
export interface Listener {
  readonly device: Device;
  /** The cursor after which it listens; null means from its beginning. */
  readonly after: string | null;
  /** The subscription began between these versions of the meeting. */
  readonly from: number;
  to: number;
  readonly received: ReceivedEvent[];
  /** Whether the server accepted the subscription. */
  state: 'ASKING' | 'REFUSED' | 'LISTENING' | 'ENDED';
  close(): void;
}

/** The events, without the initial state that a device without a cursor receives first. */
export const eventsIn = ({ received, after }: Listener): ReceivedEvent[] =>
  after === null ? received.slice(1) : received;

const EVENTS = withMeetingFields(`
  subscription Listen($meetingId: ID!, $after: Cursor) {
    received: meetingEvents(meetingId: $meetingId, after: $after) {
      __typename
      cursor
      meeting { ...MeetingFields }
      ... on ParticipantJoined { participant { ...ParticipantFields } }
      ... on ParticipantLeft { participant { ...ParticipantFields } }
      ... on ParticipantChanged { participant { ...ParticipantFields } }
      ... on MeetingMessageSent { message { id } }
    }
  }`);

/** Listens until the server ends the subscription. */
export async function listen(app: App, meetingId: string, listener: Listener, onStart: () => void) {
  const { device, after } = listener;
  const events = await follow(app, device, EVENTS, { meetingId, after }).catch((error) => {
    if (error instanceof Refused) return null;
    throw error;
  });
  onStart();
  listener.state = events ? 'LISTENING' : 'REFUSED';
  if (!events) return;
  listener.close = events.stop;
  await events.each((event) => listener.received.push(event as ReceivedEvent));
  listener.state = 'ENDED';
}
