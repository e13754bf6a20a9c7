-- Sent by claimDueCalls in src/db/call/scheduled.ts.
-- $1 30, $2 50

with
  "claimed" as (
    UPDATE "scheduled_calls" AS t
    SET
      claimed_until = now() + make_interval(secs => $1)
    FROM
      (
        SELECT
          s.id
        FROM
          "scheduled_calls" AS s
        WHERE
          s.status = 'PENDING'
          AND s.at <= now()
          AND (
            s.claimed_until IS NULL
            OR s.claimed_until < now()
          )
        ORDER BY
          s.at
        LIMIT
          $2
        FOR UPDATE
          SKIP LOCKED
      ) AS due
    WHERE
      t.id = due.id
    RETURNING
      t."id",
      t."caller_id",
      t."callee_ids",
      t."type",
      t."message",
      t."at",
      t."task_id",
      t."status",
      t."call_id",
      t."version",
      now() AS "read_at"
  )
select
  "id",
  "caller_id",
  "callee_ids",
  "type",
  "message",
  "at",
  "task_id",
  "status",
  "call_id",
  "version",
  "read_at"
from
  "claimed"
