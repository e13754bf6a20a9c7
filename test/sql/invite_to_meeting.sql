-- Sent by insertInvitations in src/db/meeting/invitations.ts.
-- $1 id, $2 expectedVersion, $3 from, $4 at, $5 to, $6 repeatAfterS, $7 kind, $8 payload, $9 at

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
  "invited" as (
    INSERT INTO
      "meeting_invitations" AS i (meeting_id, user_id, invited_by, at)
    SELECT
      changed.id,
      u.id,
      $3::text,
      $4::timestamptz
    FROM
      changed,
      jsonb_array_elements_text($5::text::jsonb) AS u (id)
    ORDER BY
      u.id
    ON CONFLICT (meeting_id, user_id) DO UPDATE
    SET
      invited_by = EXCLUDED.invited_by,
      at = EXCLUDED.at
    WHERE
      i.at <= EXCLUDED.at - make_interval(secs => $6::int)
    RETURNING
      user_id,
      invited_by
  ),
  "heads" as (
    INSERT INTO
      "streams" AS s (id, head)
    SELECT
      r.id,
      1
    FROM
      (
        SELECT
          'user:' || invited.user_id
        FROM
          invited
        WHERE
          NOT EXISTS (
            SELECT
              1
            FROM
              "blocks" AS b
            WHERE
              b.user_id = invited.user_id
              AND b.blocked_id = invited.invited_by
          )
      ) AS r (id)
    ORDER BY
      r.id
    ON CONFLICT (id) DO UPDATE
    SET
      head = s.head + 1
    RETURNING
      id,
      head
  ),
  "events" as (
    INSERT INTO
      "stream_events" (stream, seq, kind, payload, at)
    SELECT
      heads.id,
      heads.head,
      $7::text,
      $8::text::jsonb,
      $9::timestamptz
    FROM
      heads
    RETURNING
      stream,
      seq,
      kind,
      payload,
      at
  )
select
  "changed"."id",
  "events"."stream",
  "events"."seq",
  "events"."kind",
  "events"."payload",
  "events"."at"
from
  "changed"
  left join "events" on true
