-- Sent by readUsers in src/db/account/users.ts.
-- $1 ids

select
  "id",
  "username",
  "email",
  "display_name",
  "avatar_url",
  "password_hash",
  "outside_subject",
  "chosen_presence",
  "presence_text",
  "call_waiting",
  "line",
  "calls_seen_at",
  "last_seen_at",
  "created_at"
from
  "users"
where
  "users"."id" = ANY (
    ARRAY(
      SELECT
        jsonb_array_elements_text($1::text::jsonb)
    )
  )
