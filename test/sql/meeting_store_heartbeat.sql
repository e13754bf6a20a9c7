-- Sent by MeetingStore.heartbeat in src/db/meeting/store.ts.
-- $1 "meeting", $2 "ann", $3 "laptop"

update "meeting_participants"
set
  "seen_at" = now()
where
  "meeting_participants"."meeting_id" = $1
  AND "meeting_participants"."user_id" = $2
  AND "meeting_participants"."terminal_id" = $3
  AND "meeting_participants"."state" IN ('WAITING', 'JOINED')
returning
  "meeting_id"
