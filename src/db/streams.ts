import { and, asc, eq, exists, getTableColumns, gt, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { inBatches, ROWS_AT_ONCE } from './batches.js';
import { callParticipantsTable } from './call/tables.js';
import { type Db, isAnyOf, prepared } from './client.js';
import { returning } from './record.js';
import { streamEventsTable, streamsTable } from './stream-tables.js';

// A stream is an ordered log with gapless numbers. The statement that changes the state also bumps the head under its
// row lock and inserts the event. So an event has a number if and only if it is committed.

/** The stream of a user: all events of their calls. */
export const userStream = (userId: string): string => `user:${userId}`;

/** The stream of a meeting. */
export const meetingStream = (meetingId: string): string => `${OF_A_MEETING}${meetingId}`;

/** Whether the stream is that of a meeting. */
export const isMeetingStream = (stream: string): boolean => stream.startsWith(OF_A_MEETING);

const OF_A_MEETING = 'meeting:';

/** One stored event. */
export interface StreamRow {
  stream: string;
  seq: number;
  kind: string;
  payload: unknown;
  at: Date;
}

/** The head of each stream; 0 for a stream without events. */
export async function readHeads(db: Db, ids: string[]): Promise<Map<string, number>> {
  const statement = prepared(db, 'read_heads', () =>
    db.select().from(streamsTable).where(isAnyOf(streamsTable.id, 'ids')).prepare('read_heads'),
  );
  const rows = await statement.execute({ ids: JSON.stringify(ids) });
  const heads = new Map(ids.map((id) => [id, 0]));
  for (const { id, head } of rows) heads.set(id, head);
  return heads;
}

/** The events after a number, oldest first. */
export function readEvents(
  db: Db,
  stream: string,
  after: number,
  limit: number,
): Promise<StreamRow[]> {
  const statement = prepared(db, 'read_events', () =>
    db
      .select()
      .from(streamEventsTable)
      .where(
        and(
          eq(streamEventsTable.stream, sql.placeholder('stream')),
          gt(streamEventsTable.seq, sql.placeholder('after')),
        ),
      )
      .orderBy(asc(streamEventsTable.seq))
      .limit(sql.placeholder('limit'))
      .prepare('read_events'),
  );
  return statement.execute({ stream, after, limit });
}

/** Deletes events older than the retention. The heads stay, so that numbers never repeat. */
export async function deleteOldEvents(db: Db, retentionS: number): Promise<void> {
  const old = db
    .select({ stream: streamEventsTable.stream, seq: streamEventsTable.seq })
    .from(streamEventsTable)
    .where(lt(streamEventsTable.at, sql`now() - make_interval(secs => ${retentionS})`))
    .limit(ROWS_AT_ONCE)
    .for('update', { skipLocked: true });
  await inBatches(async () => {
    const deleted = await db
      .delete(streamEventsTable)
      .where(sql`(${streamEventsTable.stream}, ${streamEventsTable.seq}) IN ${old}`)
      .returning({ seq: streamEventsTable.seq });
    return deleted.length;
  });
}

const headRow = getTableColumns(streamsTable);
const eventRow = getTableColumns(streamEventsTable);

/** The streams named in the JSON array `streams`, if the change was written. */
const namedStreams = sql`
    SELECT r.id FROM changed, jsonb_array_elements_text(${sql.placeholder('streams')}::text::jsonb) AS r (id)`;

/**
 * The last part of a changing statement, after a CTE `changed` that yields one row if the change was written. Appends
 * one event with the same payload to each stream. Streams are bumped in sorted order, so that two statements with
 * common streams do not deadlock.
 */
export const appendEvents = (db: Db, to: SQL = namedStreams) => {
  const heads = returning(
    db,
    'heads',
    headRow,
    sql`
    INSERT INTO ${streamsTable} AS s (id, head)
    SELECT r.id, 1 FROM (${to}) AS r (id)
    ORDER BY r.id
    ON CONFLICT (id) DO UPDATE SET head = s.head + 1`,
  );
  const events = returning(
    db,
    'events',
    eventRow,
    sql`
    INSERT INTO ${streamEventsTable} (stream, seq, kind, payload, at)
    SELECT heads.id, heads.head, ${sql.placeholder('kind')}::text, ${sql.placeholder('payload')}::text::jsonb, ${sql.placeholder('at')}::timestamptz
    FROM heads`,
  );
  return { heads, events };
};

/** An event to append. */
export interface NewEvent {
  kind: string;
  payload: object;
}

/** The values for the placeholders of `appendToStream`. */
export const appendedValues = (stream: string, events: readonly NewEvent[]) => ({
  stream,
  appendedCount: events.length,
  appended: JSON.stringify(events.map((event, i) => ({ no: i + 1, ...event }))),
});

/** The events as `appendToStream` stored them: the database returns only the new head. */
export const appendedEvents = (
  stream: string,
  events: readonly NewEvent[],
  head: number | null,
  at: Date,
): StreamRow[] =>
  events.map(({ kind, payload }, i) => ({
    stream,
    seq: (head ?? 0) - events.length + i + 1,
    kind,
    payload,
    at,
  }));

/**
 * The last part of a changing statement, after a CTE `changed` that yields one row if the change was written. Appends
 * any number of events to one stream, in their order.
 */
export const appendToStream = (db: Db) => {
  const count = sql`${sql.placeholder('appendedCount')}::int`;
  const head = returning(
    db,
    'head',
    headRow,
    sql`
    INSERT INTO ${streamsTable} AS s (id, head)
    SELECT ${sql.placeholder('stream')}::text, ${count}
    FROM changed WHERE ${count} > 0
    ON CONFLICT (id) DO UPDATE SET head = s.head + EXCLUDED.head`,
  );
  const events = returning(
    db,
    'events',
    eventRow,
    sql`
    INSERT INTO ${streamEventsTable} (stream, seq, kind, payload, at)
    SELECT head.id, head.head - ${count} + r.no, r.kind, r.payload, ${sql.placeholder('at')}::timestamptz
    FROM head, jsonb_to_recordset(${sql.placeholder('appended')}::text::jsonb) AS r (no int, kind text, payload jsonb)
    ORDER BY r.no`,
  );
  return { head, events };
};

/** The columns of an appended event, for a left join. */
export const eventColumns = ({
  stream,
  seq,
  kind,
  payload,
  at,
}: ReturnType<typeof appendToStream>['events']) => ({ stream, seq, kind, payload, at });

/** The events that started the user's current rings, oldest first. */
export function readRinging(
  db: Db,
  userId: string,
  kinds: readonly string[],
  withinS: number,
): Promise<StreamRow[]> {
  const ringing = db
    .select({ one: sql`1` })
    .from(callParticipantsTable)
    .where(
      and(
        sql`${callParticipantsTable.callId} = ${streamEventsTable.payload} ->> 'callId'`,
        eq(callParticipantsTable.userId, userId),
        inArray(callParticipantsTable.state, ['INVITED', 'RINGING']),
        eq(callParticipantsTable.silent, false),
        // Excludes events of earlier rings of the same call.
        sql`${streamEventsTable.at} >= coalesce(${callParticipantsTable.calledAt}, ${streamEventsTable.at})`,
      ),
    );
  return db
    .select()
    .from(streamEventsTable)
    .where(
      and(
        eq(streamEventsTable.stream, userStream(userId)),
        inArray(streamEventsTable.kind, [...kinds]),
        gt(streamEventsTable.at, sql`now() - make_interval(secs => ${withinS})`),
        exists(ringing),
      ),
    )
    .orderBy(asc(streamEventsTable.seq));
}
