-- Sent by isSessionLive in src/db/account/sessions.ts.
-- $1 sessionId, $2 userId

select
  "sessions"."id"
from
  "sessions"
  inner join "users" on "users"."id" = "sessions"."user_id"
where
  (
    "sessions"."id" = $1
    and "sessions"."user_id" = $2
    and (
      "sessions"."ended_at" is null
      and "sessions"."expires_at" > now()
    )
  )
