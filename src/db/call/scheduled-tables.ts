import { sql } from 'drizzle-orm';
import {
  bigint,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { SCHEDULED_CALL_STATUSES } from '../../lifecycle/call/plan.js';
import { userIdColumn } from '../account/tables.js';
import { instant, newIdDefault } from '../columns.js';
import { callType } from './tables.js';

export const scheduledCallStatus = pgEnum('scheduled_call_status', SCHEDULED_CALL_STATUSES);

export const scheduledCallsTable = pgTable(
  'scheduled_calls',
  {
    id: text('id').primaryKey().default(newIdDefault),
    callerId: userIdColumn('caller_id'),
    calleeIds: jsonb('callee_ids').$type<string[]>().notNull(),
    type: callType('type').notNull(),
    message: text('message'),
    at: instant('at').notNull(),
    taskId: text('task_id'),
    status: scheduledCallStatus('status').notNull().default('PENDING'),
    /** The ID of the call that it becomes. It stays secret until then, so that nobody can take it. */
    callId: text('call_id').notNull().default(newIdDefault),
    /** A hash of the content until its first change, so that concurrent retries create one scheduled call. */
    contentHash: text('asked_for'),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** Rises with each change by its caller. */
    version: integer('version').notNull().default(1),
    /** Sort key in the caller's list: pending calls by time ascending, then all others by time descending. */
    sortKey: bigint('place', { mode: 'number' })
      .notNull()
      .generatedAlwaysAs(
        sql`CASE WHEN status = 'PENDING' THEN 1 ELSE -1 END * (extract(epoch FROM at AT TIME ZONE 'UTC') * 1000)::bigint
          + CASE WHEN status = 'PENDING' THEN 0 ELSE 200000000000000 END`,
      ),
    /** The job that claimed this row works on it until then. */
    claimedUntil: instant('claimed_until'),
  },
  (t) => [
    index('scheduled_calls_list').on(t.callerId, t.sortKey, t.id),
    uniqueIndex('scheduled_calls_asked_for')
      .on(t.callerId, t.contentHash)
      .where(sql`${t.status} = 'PENDING'`),
    index('scheduled_calls_due').on(t.at).where(sql`${t.status} = 'PENDING'`),
  ],
);
