-- Sent by claimTimedOutRings in src/db/claims.ts.
-- $1 30, $2 200

with
  "claimed" as (
    UPDATE "call_participants" AS t
    SET
      claimed_until = now() + make_interval(secs => $1)
    FROM
      (
        SELECT
          p.call_id,
          p.user_id
        FROM
          "call_participants" AS p
        WHERE
          p.state IN ('INVITED', 'RINGING')
          AND p.rings_until <= now()
          AND (
            p.claimed_until IS NULL
            OR p.claimed_until < now()
          )
        LIMIT
          $2
        FOR UPDATE
          SKIP LOCKED
      ) AS due
    WHERE
      t.call_id = due.call_id
      AND t.user_id = due.user_id
    RETURNING
      t."call_id",
      t."user_id"
  )
select
  "call_id",
  "user_id"
from
  "claimed"
