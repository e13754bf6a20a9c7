-- Sent by MeetingStore.idOf in src/db/meeting/store.ts.
-- $1 "abcdefghi"

select
  "id"
from
  "meetings"
where
  "meetings"."code" = $1
