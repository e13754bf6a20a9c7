-- Sent by readHistory in src/db/call/history.ts.
-- $1 "ann", $2 "2030-01-01T12:00:00.000Z", $3 "call", $4 20

select
  "call_created_at",
  "call_id"
from
  "call_participants"
where
  (
    "call_participants"."user_id" = $1
    and (
      NOT "call_participants"."blocked"
      OR "call_participants"."joined_at" IS NOT NULL
    )
    and NOT (
      "call_participants"."silent"
      AND "call_participants"."state" IN ('INVITED', 'RINGING')
    )
    and ("call_participants"."call_created_at", "call_participants"."call_id") < ($2::timestamptz, $3)
  )
order by
  "call_participants"."call_created_at" asc,
  "call_participants"."call_id" asc
limit
  $4
