-- Sent by insertUser in src/db/account/users.ts.
-- $1 "ann", $2 "ann@example.com", $3 "Ann", $4 "x"

insert into
  "users" (
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
  )
values
  (
    default,
    $1,
    $2,
    $3,
    default,
    $4,
    default,
    default,
    default,
    default,
    default,
    default,
    default,
    default
  )
on conflict do nothing
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
