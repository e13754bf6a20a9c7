-- Sent by readLiveSessions in src/db/account/sessions.ts.
-- $1 sessionIds

select
  "sessions"."id",
  "users"."id"
from
  "sessions"
  inner join "users" on "users"."id" = "sessions"."user_id"
where
  (
    "sessions"."id" = ANY (
      ARRAY(
        SELECT
          jsonb_array_elements_text($1::text::jsonb)
      )
    )
    and (
      "sessions"."ended_at" is null
      and "sessions"."expires_at" > now()
    )
  )
