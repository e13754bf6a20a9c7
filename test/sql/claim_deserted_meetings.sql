-- Sent by claimDesertedMeetings in src/db/claims.ts.
-- $1 30, $2 300, $3 200

with
  "claimed" as (
    UPDATE "meetings" AS t
    SET
      claimed_until = now() + make_interval(secs => $1)
    FROM
      (
        SELECT
          m.id
        FROM
          "meetings" AS m
        WHERE
          m.status = 'ACTIVE'
          AND m.empty_since <= now() - make_interval(secs => $2)
          AND (
            m.claimed_until IS NULL
            OR m.claimed_until < now()
          )
        LIMIT
          $3
        FOR UPDATE
          SKIP LOCKED
      ) AS due
    WHERE
      t.id = due.id
    RETURNING
      t."id"
  )
select
  "id"
from
  "claimed"
