-- Sent by insertScheduledCall in src/db/call/scheduled.ts.
-- $1 "ann", $2 "[\"bob\"]", $3 "AUDIO", $4 "Hello", $5 "2030-01-01T12:00:00.000Z", $6 "task",
-- $7 "BTQ9dr3Ubn2TmiDQaHJtp7QslliwJ1p3ujlI7OLVgLc", $8 "ann", $9 100

with
  "inserted" as (
    INSERT INTO
      "scheduled_calls" (caller_id, callee_ids, type, message, at, task_id, asked_for)
    SELECT
      $1,
      $2::text::jsonb,
      $3::call_type,
      $4::text,
      $5::timestamptz,
      $6::text,
      $7
    WHERE
      (
        SELECT
          count(*)
        FROM
          "scheduled_calls"
        WHERE
          caller_id = $8
          AND status = 'PENDING'
      ) < $9
    ON CONFLICT (caller_id, asked_for)
    WHERE
      status = 'PENDING' DO NOTHING
    RETURNING
      "id",
      "caller_id",
      "callee_ids",
      "type",
      "message",
      "at",
      "task_id",
      "status",
      "call_id",
      "version"
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
  "version"
from
  "inserted"
