-- Sent by readEndedSessions in src/db/account/sessions.ts.
-- $1 "session", $2 "session-2"

select
  "id"
from
  "sessions"
where
  (
    "sessions"."id" in ($1, $2)
    and "sessions"."ended_at" is not null
  )
