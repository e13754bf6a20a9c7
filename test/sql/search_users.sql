-- Sent by searchUsers in src/db/account/users.ts.
-- $1 "bob", $2 "an", $3 "an", $4 20

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
    "users"."id" <> $1
    and (
      lower("users"."username") LIKE lower($2) || '%'
      or lower("users"."display_name") LIKE lower($3) || '%'
    )
  )
order by
  lower("users"."display_name") asc,
  "users"."id" asc
limit
  $4
