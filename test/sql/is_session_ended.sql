-- Sent by isSessionEnded in src/db/account/sessions.ts.
-- $1 "session", $2 "ann"

select
  "id"
from
  "sessions"
where
  (
    "sessions"."id" = $1
    and "sessions"."user_id" = $2
    and "sessions"."ended_at" is not null
  )
