-- Sent by appendMeetingEvent in src/db/meeting/messages.ts.
-- $1 id, $2 expectedVersion, $3 stream, $4 appendedCount, $5 appendedCount, $6 appendedCount,
-- $7 at, $8 appended

with
  "changed" as (
    SELECT
      id
    FROM
      "meetings"
    WHERE
      id = $1
      AND version = $2::int
    FOR SHARE
  ),
  "head" as (
    INSERT INTO
      "streams" AS s (id, head)
    SELECT
      $3::text,
      $4::int
    FROM
      changed
    WHERE
      $5::int > 0
    ON CONFLICT (id) DO UPDATE
    SET
      head = s.head + EXCLUDED.head
    RETURNING
      "id",
      "head"
  ),
  "events" as (
    INSERT INTO
      "stream_events" (stream, seq, kind, payload, at)
    SELECT
      head.id,
      head.head - $6::int + r.no,
      r.kind,
      r.payload,
      $7::timestamptz
    FROM
      head,
      jsonb_to_recordset($8::text::jsonb) AS r (no int, kind text, payload jsonb)
    ORDER BY
      r.no
    RETURNING
      "stream",
      "seq",
      "kind",
      "payload",
      "at"
  )
select
  "head"
from
  "head"
