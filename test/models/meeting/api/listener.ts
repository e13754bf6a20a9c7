import { subscribe } from 'graphql';
import type { App } from '../../../../src/app.js';
import type { Device } from '../../../../src/lifecycle/call/state.js';
import { schema } from '../../../../src/schema/index.js';
import { contextOf } from '../../interleaving/context.js';
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
    meetingEvents(meetingId: $meetingId, after: $after) {
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
  const events = await subscribe({
    schema,
    document: EVENTS,
    variableValues: { meetingId, after: listener.after },
    contextValue: contextOf(app, listener.device),
  });
  onStart();
  if (!(Symbol.asyncIterator in events)) {
    listener.state = 'REFUSED';
    return;
  }
  listener.state = 'LISTENING';
  listener.close = () => void events.return();
  for await (const { data, errors } of events) {
    if (errors?.[0]) throw errors[0];
    listener.received.push(data?.meetingEvents as ReceivedEvent);
  }
  listener.state = 'ENDED';
}
