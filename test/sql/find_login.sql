-- Sent by findLogin in src/db/account/users.ts.
-- $1 "ann", $2 "ann"

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
  (
    lower("users"."username") = lower($1)
    or lower("users"."email") = lower($2)
  )
