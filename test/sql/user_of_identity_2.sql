-- Sent by userOfIdentity in src/db/account/users.ts.
-- $1 "ann", $2 null, $3 "ann", $4 null, $5 "issuer subject"

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
  (default, $1, $2, $3, $4, default, $5, default, default, default, default, default, default, default)
on conflict do nothing
returning
  "id"
