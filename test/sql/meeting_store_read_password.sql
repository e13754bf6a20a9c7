-- Sent by MeetingStore.readPassword in src/db/meeting/store.ts.
-- $1 "meeting"

select
  "password_hash",
  "password_version"
from
  "meetings"
where
  "meetings"."id" = $1
