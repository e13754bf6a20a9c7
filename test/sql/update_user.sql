-- Sent by updateUser in src/db/account/users.ts.
-- $1 "ann", $2 "Ann", $3 true, $4 "ann"

update "users"
set
  "id" = $1,
  "display_name" = $2,
  "call_waiting" = $3
where
  "users"."id" = $4
returning
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
