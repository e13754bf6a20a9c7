-- Sent by countScheduledCalls in src/db/call/scheduled.ts.
-- $1 "ann"

select
  count(*)
from
  "scheduled_calls"
where
  "scheduled_calls"."caller_id" = $1
