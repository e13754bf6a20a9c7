-- Sent by writeScheduledCall in src/db/call/scheduled.ts.
-- $1 "CANCELLED", $2 2, $3 "scheduled", $4 1, $5 "PENDING"

update "scheduled_calls"
set
  "status" = $1,
  "version" = $2
where
  (
    "scheduled_calls"."id" = $3
    and "scheduled_calls"."version" = $4
    and "scheduled_calls"."status" = $5
    and "scheduled_calls"."at" > now()
    and "scheduled_calls"."claimed_until" is null
  )
returning
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
