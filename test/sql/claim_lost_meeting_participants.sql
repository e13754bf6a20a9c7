-- Sent by claimLostMeetingParticipants in src/db/claims.ts.
-- $1 30, $2 60, $3 200

with
  "claimed" as (
    UPDATE "meeting_participants" AS t
    SET
      claimed_until = now() + make_interval(secs => $1)
    FROM
      (
        SELECT
          p.meeting_id,
          p.user_id
        FROM
          "meeting_participants" AS p
        WHERE
          p.state IN ('WAITING', 'JOINED')
          AND p.seen_at < now() - make_interval(secs => $2)
          AND (
            p.claimed_until IS NULL
            OR p.claimed_until < now()
          )
        LIMIT
          $3
        FOR UPDATE
          SKIP LOCKED
      ) AS due
    WHERE
      t.meeting_id = due.meeting_id
      AND t.user_id = due.user_id
    RETURNING
      t."meeting_id",
      t."user_id",
      t.terminal_id AS "terminal_id"
  )
select
  "meeting_id",
  "user_id",
  "terminal_id"
from
  "claimed"
