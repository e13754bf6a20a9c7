-- Sent by readEndedSessions in src/db/account/sessions.ts.
-- $1 sessionIds

select
  "id"
from
  "sessions"
where
  (
    "sessions"."id" = ANY (
      ARRAY(
        SELECT
          jsonb_array_elements_text($1::text::jsonb)
      )
    )
    and "sessions"."ended_at" is not null
  )
