-- Sent by countMissed in src/db/call/history.ts, countMissedQuery in src/db/call/history.ts.
-- $1 "ann", $2 "ann", $3 1001

with
  "counted" as (
    SELECT
      count(*)::int AS n
    FROM
      (
        SELECT
          1
        FROM
          "call_participants"
        WHERE
          "call_participants"."user_id" = $1
          AND "call_participants"."state" IN ('MISSED', 'CANCELLED')
          AND "call_participants"."role" = 'CALLEE'
          AND (
            NOT "call_participants"."blocked"
            OR "call_participants"."joined_at" IS NOT NULL
          )
          AND "call_participants"."left_at" > (
            SELECT
              u.calls_seen_at
            FROM
              "users" AS u
            WHERE
              u.id = $2
          )
        LIMIT
          $3
      ) AS missed
  )
select
  "n"
from
  "counted"
