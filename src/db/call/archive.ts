import { sql } from 'drizzle-orm';
import type { CallStatus, CallType } from '../../lifecycle/call/state.js';
import { type Db, prepared } from '../client.js';
import { returning } from '../record.js';
import { callHistoryTable, callParticipantsTable, callsTable } from './tables.js';

/** Number of calls that one statement archives. */
const CALLS_AT_ONCE = 200;

/**
 * Archives calls that have ended. The statement that ends a call does not do this, because a user waits for it, and the
 * number of rows is the square of the participants. Until then, queries find the call outside of the archive. Returns
 * whether more calls are left.
 */
export async function archiveCalls(db: Db, rowsAtOnce: number): Promise<boolean> {
  const [row] = await prepared(db, 'archive_calls', prepare).execute({ rows: rowsAtOnce });
  return row?.more ?? false;
}

function prepare(db: Db) {
  const due = db.$with('due', { id: callsTable.id }).as(sql`
    SELECT c.id FROM ${callsTable} AS c WHERE c.ended_at IS NOT NULL AND NOT c.filed
    ORDER BY c.ended_at LIMIT ${sql.raw(String(CALLS_AT_ONCE))} FOR NO KEY UPDATE SKIP LOCKED`);
  const sized = db.$with('sized', { id: callsTable.id, n: sql<string>`n`.as('n') }).as(sql`
    SELECT due.id, count(p.user_id) * count(p.user_id) AS n
    FROM due LEFT JOIN ${callParticipantsTable} AS p ON p.call_id = due.id GROUP BY due.id`);
  const taken = db.$with('taken', { id: callsTable.id }).as(sql`
    SELECT s.id FROM (SELECT id, sum(n) OVER (ORDER BY id) - n AS before FROM sized) AS s
    WHERE s.before < ${sql.placeholder('rows')}::int`);
  const { id, status, type } = callsTable;
  const marked = returning(
    db,
    'marked',
    { id, status, type },
    sql`
    UPDATE ${callsTable} AS c SET filed = true FROM taken WHERE c.id = taken.id`,
    'c',
  );
  const { callId, userId, role, callCreatedAt } = callParticipantsTable;
  const parts = returning(
    db,
    'parts',
    {
      callId,
      userId,
      role,
      callCreatedAt,
      status: sql<CallStatus>`m.status`.as('status'),
      type: sql<CallType>`m.type`.as('type'),
      shown: sql<boolean>`NOT p.blocked OR p.joined_at IS NOT NULL`.as('shown'),
    },
    sql`
    UPDATE ${callParticipantsTable} AS p SET filed = true FROM marked AS m WHERE p.call_id = m.id`,
    'p',
  );
  const written = returning(
    db,
    'written',
    { userId: callHistoryTable.userId },
    sql`
    INSERT INTO ${callHistoryTable} (user_id, with_user_id, status, type, role, call_created_at, call_id)
    SELECT p.user_id, o.user_id, p.status, p.type, p.role, p.call_created_at, p.call_id
    FROM parts AS p JOIN parts AS o ON o.call_id = p.call_id WHERE p.shown
    ON CONFLICT DO NOTHING`,
  );
  const counts = db.$with('counts', { more: sql<boolean>`more`.as('more') }).as(sql`
    SELECT count(*) = ${sql.raw(String(CALLS_AT_ONCE))} OR count(*) > (SELECT count(*) FROM taken) AS more FROM due`);
  return db
    .with(due, sized, taken, marked, parts, written, counts)
    .select()
    .from(counts)
    .prepare('archive_calls');
}
