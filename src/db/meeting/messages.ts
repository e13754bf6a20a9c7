import { and, asc, count, desc, eq, gt, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { messageOutboxEvent } from '../../lifecycle/outbox/meeting.js';
import { type Db, prepared } from '../client.js';
import { insertOutbox, outboxValue } from '../outbox.js';
import { returning } from '../record.js';
import {
  appendedEvents,
  appendedValues,
  appendToStream,
  meetingStream,
  type NewEvent,
  type StreamRow,
} from '../streams.js';
import type { MeetingSnapshot } from './store.js';
import { meetingMessagesTable, meetingsTable } from './tables.js';

/** A stored chat message. */
export type MeetingMessageRow = typeof meetingMessagesTable.$inferSelect;

/** A message to send. */
export type NewMessage = Pick<MeetingMessageRow, 'id' | 'senderId' | 'toUserId' | 'text'>;

const $ = sql.placeholder;

/** [MEET20] Only participants in the room receive a message, so the meeting must not change meanwhile. */
const sameMeeting = (db: Db) =>
  db.$with('changed', { id: meetingsTable.id }).as(sql`
    SELECT id FROM ${meetingsTable} WHERE id = ${$('id')} AND version = ${$('expectedVersion')}::int FOR SHARE`);

const placeholdersOf = (meeting: MeetingSnapshot, event: NewEvent) => ({
  id: meeting.id,
  expectedVersion: meeting.version,
  at: meeting.readAt.toISOString(),
  ...appendedValues(meetingStream(meeting.id), [event]),
});

/** Appends an event to the meeting's stream. Returns null if the meeting's version has changed. */
export async function appendMeetingEvent(
  db: Db,
  meeting: MeetingSnapshot,
  event: NewEvent,
): Promise<StreamRow[] | null> {
  const statement = prepared(db, 'append_meeting_event', () => {
    const { head, events } = appendToStream(db);
    return db
      .with(sameMeeting(db), head, events)
      .select({ head: head.head })
      .from(head)
      .prepare('append_meeting_event');
  });
  const [row] = await statement.execute(placeholdersOf(meeting, event));
  return row ? appendedEvents(meetingStream(meeting.id), [event], row.head, meeting.readAt) : null;
}

/**
 * Stores a message and appends its event to the meeting's stream. Returns null if the meeting's version has changed.
 * Fails with a database error if the message's ID exists already.
 */
export async function insertMessage(
  db: Db,
  meeting: MeetingSnapshot,
  message: NewMessage,
  event: NewEvent,
): Promise<StreamRow[] | null> {
  const statement = prepared(db, 'insert_message', () => {
    const { head, events } = appendToStream(db);
    const messages = returning(
      db,
      'messages',
      { seq: meetingMessagesTable.seq },
      sql`
      INSERT INTO ${meetingMessagesTable} (id, meeting_id, seq, sender_id, to_user_id, text, sent_at)
      SELECT ${$('messageId')}, changed.id, head.head, ${$('senderId')}, ${$('toUserId')}, ${$('text')}, ${$('at')}::timestamptz
      FROM changed, head`,
    );
    // Messages share the lock of their meeting. The lock of the stream's head puts them in order.
    return db
      .with(sameMeeting(db), head, events, messages, insertOutbox(db, 'head'))
      .select({ head: head.head })
      .from(head)
      .prepare('insert_message');
  });
  const [row] = await statement.execute({
    ...placeholdersOf(meeting, event),
    messageId: message.id,
    senderId: message.senderId,
    toUserId: message.toUserId,
    text: message.text,
    ...outboxValue([messageOutboxEvent(meeting, message)]),
  });
  return row ? appendedEvents(meetingStream(meeting.id), [event], row.head, meeting.readAt) : null;
}

/** The message with this ID, or null. */
export async function readMessage(db: Db, id: string): Promise<MeetingMessageRow | null> {
  const [row] = await db.select().from(meetingMessagesTable).where(eq(meetingMessagesTable.id, id));
  return row ?? null;
}

const m = meetingMessagesTable;

/** Messages of the meeting that the user may read: public ones, and their own private ones. */
const isVisibleTo = (meetingId: string, userId: string): SQL | undefined =>
  and(
    eq(m.meetingId, meetingId),
    or(isNull(m.toUserId), eq(m.toUserId, userId), eq(m.senderId, userId)),
  );

/** A page of messages, oldest first, or newest first from the other end. */
export function readMessages(
  db: Db,
  meetingId: string,
  userId: string,
  page: { after: number | null; before: number | null; limit: number; fromNewest: boolean },
): Promise<MeetingMessageRow[]> {
  return db
    .select()
    .from(m)
    .where(
      and(
        isVisibleTo(meetingId, userId),
        page.after === null ? undefined : gt(m.seq, page.after),
        page.before === null ? undefined : lt(m.seq, page.before),
      ),
    )
    .orderBy(page.fromNewest ? desc(m.seq) : asc(m.seq))
    .limit(page.limit);
}

/** The number of messages that the user may read. */
export async function countMessages(db: Db, meetingId: string, userId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(m).where(isVisibleTo(meetingId, userId));
  return row?.n ?? 0;
}
