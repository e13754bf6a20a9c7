import { stringifyDocument } from '@urql/core';
import type { Api } from '../client.js';
import type { Connection } from '../connection.js';
import type { MeetingEventsSubscription } from '../gql/graphql.js';
import { resumingSubscription } from '../resuming-subscription.js';
import type { Meeting } from './meeting.js';
import { FindMeeting, MeetingEvents } from './operations.js';

export type MeetingEvent = MeetingEventsSubscription['meetingEvents'];

interface MeetingListener {
  readonly onEvent: (event: MeetingEvent) => void;
  /** Events were missed. Delivers the meeting's current state. */
  readonly onCatchUp: (meeting: Meeting | null) => void;
}

/** Follows the events of a meeting from now on. Returns a function that stops it. */
export function subscribeToMeeting(
  api: Api,
  connection: Connection,
  meetingId: string,
  { onEvent, onCatchUp }: MeetingListener,
): () => void {
  return resumingSubscription<MeetingEventsSubscription>(connection.client, {
    query: stringifyDocument(MeetingEvents),
    variables: { meetingId },
    after: null,
    cursorOf: ({ meetingEvents }) => meetingEvents.cursor,
    onData: ({ meetingEvents }) => onEvent(meetingEvents),
    onExpired: async () => {
      const { meeting } = await api.run(FindMeeting, { by: { id: meetingId } });
      onCatchUp(meeting ?? null);
      return null;
    },
  });
}
