import { isDeepStrictEqual } from 'node:util';
import { type MeetingEventPayload, meetingEventPayload } from '../../../../src/db/meeting/store.js';
import { decodeCursor } from '../../../../src/realtime/feeds/cursor.js';
import type { HistoryRules } from '../../rule.js';
import { eventsOf } from '../lifecycle/outcome.js';
import { chatRecipients } from '../oracle/visibility.js';
import type { History } from './history.js';

type Payload = MeetingEventPayload & { message?: { toUserId: string | null } };

/** The events of the meeting's stream. */
export const payloadsOf = ({ stream }: History): Payload[] =>
  stream.map(({ payload }) => payload as Payload);

/** The number of an event in its stream. */
export const seqOf = (cursor: string): number => decodeCursor(cursor)?.seq ?? 0;

/** The event at a cursor. */
export const eventAt = (history: History, cursor: string): Payload | undefined =>
  payloadsOf(history)[seqOf(cursor) - 1];

/** Rules on the stream of a meeting. */
export const STREAM: HistoryRules<History> = {
  '[MEET19] the stream has each change once, in order, with the right recipients': (history) => {
    const does = payloadsOf(history).filter(({ message }) => !message);
    const should = history.outcomes.flatMap((outcome) =>
      eventsOf(outcome)
        .filter(({ recipients }) => recipients.length > 0)
        .map((one) => meetingEventPayload(outcome.after, one)),
    );
    return isDeepStrictEqual(does, should) ? [] : [{ does, should }];
  },
  '[MEET20] the stream has each chat message once, for the participants in the world at that version':
    (history) => {
      const messages = payloadsOf(history).filter(({ message }) => message);
      const answered = history.steps.filter(
        ({ command, answer }) =>
          command.kind === 'sendMeetingMessage' && answer?.outcome === 'shown',
      );
      if (messages.length !== answered.length) return [{ messages, answered }];
      return messages.filter((one) => !hasRightRecipients(history, one));
    },
};

function hasRightRecipients({ at }: History, event: Payload): boolean {
  const { version, actorId, hearers, message } = event;
  const state = at(version);
  const recipients = state && chatRecipients(state, actorId, message?.toUserId ?? null);
  return isDeepStrictEqual([...hearers].sort(), recipients?.sort());
}
