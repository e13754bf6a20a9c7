-- Sent by readScheduledCall in src/db/call/scheduled.ts.
-- $1 "scheduled", $2 "ann"

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
  now()
from
  "scheduled_calls"
where
  (
    "scheduled_calls"."id" = $1
    and "scheduled_calls"."caller_id" = $2
  )
