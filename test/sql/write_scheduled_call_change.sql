-- Sent by writeScheduledCall in src/db/call/scheduled.ts.
-- $1 "[\"bob\"]", $2 "AUDIO", $3 "Hello", $4 "2030-01-01T12:00:00.000Z", $5 "task", $6 null, $7 2,
-- $8 "scheduled", $9 1, $10 "PENDING"

update "scheduled_calls"
set
  "callee_ids" = $1::text::jsonb,
  "type" = $2,
  "message" = $3,
  "at" = $4,
  "task_id" = $5,
  "asked_for" = $6,
  "version" = $7
where
  (
    "scheduled_calls"."id" = $8
    and "scheduled_calls"."version" = $9
    and "scheduled_calls"."status" = $10
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
