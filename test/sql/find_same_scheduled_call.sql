-- Sent by findSameScheduledCall in src/db/call/scheduled.ts.
-- $1 "ann", $2 "PENDING", $3 1893499200000, $4 "AUDIO", $5 "Hello", $6 "task", $7 "[\"bob\"]", $8 1

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
  "version"
from
  "scheduled_calls"
where
  (
    "scheduled_calls"."caller_id" = $1
    and "scheduled_calls"."status" = $2
    and "scheduled_calls"."place" = $3
    and "scheduled_calls"."type" = $4
    and "scheduled_calls"."message" IS NOT DISTINCT FROM $5::text
    and "scheduled_calls"."task_id" IS NOT DISTINCT FROM $6::text
    and "scheduled_calls"."callee_ids" = $7::text::jsonb
  )
limit
  $8
