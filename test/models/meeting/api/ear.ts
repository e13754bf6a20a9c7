import { subscribe } from 'graphql';
import type { App } from '../../../../src/app.js';
import type { Device } from '../../../../src/lifecycle/call/state.js';
import { schema } from '../../../../src/schema/index.js';
import { contextOf } from '../../in-turns/context.js';
import { type Sight, showing } from './sight.js';

/** An event as a subscriber receives it. */
export interface Heard {
  __typename: string;
  cursor: string;
  meeting: Sight;
  participant?: { id: string };
  message?: { id: string };
}

/** A device that listens to the events of a meeting. */
export interface Ear {
  readonly device: Device;
  /** The cursor after which it listens; null means from its beginning. */
  readonly after: string | null;
  /** The subscription began between these versions of the meeting. */
  readonly from: number;
  to: number;
  readonly heard: Heard[];
  /** Whether the server accepted the subscription. */
  state: 'ASKING' | 'REFUSED' | 'LISTENING' | 'ENDED';
  close(): void;
}

/** The events, without the initial state that a device without a cursor receives first. */
export const newsIn = ({ heard, after }: Ear): Heard[] => (after === null ? heard.slice(1) : heard);

const EVENTS = showing(`
  subscription Listen($meetingId: ID!, $after: Cursor) {
    meetingEvents(meetingId: $meetingId, after: $after) {
      __typename
      cursor
      meeting { ...Seen }
      ... on ParticipantJoined { participant { ...Place } }
      ... on ParticipantLeft { participant { ...Place } }
      ... on ParticipantChanged { participant { ...Place } }
      ... on MeetingMessageSent { message { id } }
    }
  }`);

/** Listens until the server ends the subscription. */
export async function listen(app: App, meetingId: string, ear: Ear, begun: () => void) {
  const events = await subscribe({
    schema,
    document: EVENTS,
    variableValues: { meetingId, after: ear.after },
    contextValue: contextOf(app, ear.device),
  });
  begun();
  if (!(Symbol.asyncIterator in events)) {
    ear.state = 'REFUSED';
    return;
  }
  ear.state = 'LISTENING';
  ear.close = () => void events.return();
  for await (const { data, errors } of events) {
    if (errors?.[0]) throw errors[0];
    ear.heard.push(data?.meetingEvents as Heard);
  }
  ear.state = 'ENDED';
}
