-- Sent by finishOutboxRow in src/db/outbox.ts.
-- $1 id, $2 attempts

with
  "done" as (
    UPDATE "outbox"
    SET
      done_at = now(),
      last_error = NULL
    WHERE
      id = $1::bigint
      AND attempts = $2::int
      AND done_at IS NULL
      AND failed_at IS NULL
    RETURNING
      "id"
  )
select
  "id"
from
  "done"
