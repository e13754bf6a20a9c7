-- Sent by readUsers in src/db/account/users.ts.
-- $1 "ann", $2 "bob"

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
  "users"."id" in ($1, $2)
