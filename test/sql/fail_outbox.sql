-- Sent by failOutboxRow in src/db/outbox.ts.
-- $1 error, $2 retryMs, $3 retryMs, $4 id, $5 attempts

with
  "failed" as (
    UPDATE "outbox"
    SET
      last_error = $1,
      claimed_until = NULL,
      failed_at = CASE
        WHEN $2::int IS NULL THEN now()
      END,
      due_at = now() + coalesce($3::int, 0) * interval '1 millisecond'
    WHERE
      id = $4::bigint
      AND attempts = $5::int
      AND done_at IS NULL
      AND failed_at IS NULL
    RETURNING
      "id",
      "consumer",
      "subject",
      "due_at"
  ),
  "later" as (
    UPDATE "outbox" AS o
    SET
      due_at = failed.due_at
    FROM
      failed
    WHERE
      o.consumer = failed.consumer
      AND o.subject = failed.subject
      AND o.id > failed.id
      AND o.done_at IS NULL
      AND o.failed_at IS NULL
    RETURNING
      o."id"
  )
select
  "id"
from
  "failed"
