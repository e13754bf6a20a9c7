-- Sent by listScheduledCalls in src/db/call/scheduled.ts.
-- $1 "ann", $2 1, $3 "scheduled", $4 20

select
  "id",
  "caller_id",
  "callee_ids",
  "type",
  "message",
  "at",
  "task_id",
  "status",
  "call_id",
  "version",
  "place"
from
  "scheduled_calls"
where
  (
    "scheduled_calls"."caller_id" = $1
    and ("scheduled_calls"."place", "scheduled_calls"."id") > ($2::bigint, $3::text)
  )
order by
  "scheduled_calls"."place" asc,
  "scheduled_calls"."id" asc
limit
  $4
