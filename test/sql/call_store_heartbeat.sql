-- Sent by CallStore.heartbeat in src/db/call/store.ts.
-- $1 "call", $2 "ann", $3 "laptop", $4 "JOINED"

update "call_participants"
set
  "seen_at" = now()
where
  (
    "call_participants"."call_id" = $1
    and "call_participants"."user_id" = $2
    and "call_participants"."terminal_id" = $3
    and "call_participants"."state" = $4
  )
returning
  "call_id"
