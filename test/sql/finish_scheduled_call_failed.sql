-- Sent by finishScheduledCall in src/db/call/scheduled.ts.
-- $1 "FAILED", $2 "scheduled"

update "scheduled_calls"
set
  "status" = $1
where
  (
    "scheduled_calls"."id" = $2
    and "scheduled_calls"."status" = 'PENDING'
  )
