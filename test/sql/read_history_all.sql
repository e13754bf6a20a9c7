-- Sent by readHistory in src/db/call/history.ts.
-- $1 "ann", $2 20

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
  )
order by
  "call_participants"."call_created_at" desc,
  "call_participants"."call_id" desc
limit
  $2
