-- Sent by prepareHeartbeats in src/db/heartbeats.ts.
-- $1 devices

with
  "devices" as (
    SELECT
      *
    FROM
      jsonb_to_recordset($1::text::jsonb) AS r ("userId" text, "terminalId" text)
  ),
  "in_calls" as (
    UPDATE "call_participants" AS t
    SET
      seen_at = now()
    FROM
      (
        SELECT
          p.call_id,
          p.user_id
        FROM
          "call_participants" AS p
          JOIN devices ON p.user_id = devices."userId"
          AND p.terminal_id = devices."terminalId"
        WHERE
          p.state = 'JOINED'
        FOR NO KEY UPDATE OF
          p SKIP LOCKED
      ) AS free
    WHERE
      t.call_id = free.call_id
      AND t.user_id = free.user_id
    RETURNING
      t."user_id"
  ),
  "in_meetings" as (
    UPDATE "meeting_participants" AS t
    SET
      seen_at = now()
    FROM
      (
        SELECT
          p.meeting_id,
          p.user_id
        FROM
          "meeting_participants" AS p
          JOIN devices ON p.user_id = devices."userId"
          AND p.terminal_id = devices."terminalId"
        WHERE
          p.state IN ('WAITING', 'JOINED')
        FOR NO KEY UPDATE OF
          p SKIP LOCKED
      ) AS free
    WHERE
      t.meeting_id = free.meeting_id
      AND t.user_id = free.user_id
    RETURNING
      t."user_id"
  )
select
  "user_id"
from
  "in_calls"
