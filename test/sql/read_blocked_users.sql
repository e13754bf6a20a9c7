-- Sent by readBlockedUsers in src/db/account/blocks.ts.
-- $1 "ann"

select
  "users"."id",
  "users"."username",
  "users"."email",
  "users"."display_name",
  "users"."avatar_url",
  "users"."password_hash",
  "users"."outside_subject",
  "users"."chosen_presence",
  "users"."presence_text",
  "users"."call_waiting",
  "users"."line",
  "users"."calls_seen_at",
  "users"."last_seen_at",
  "users"."created_at"
from
  "blocks"
  inner join "users" on "users"."id" = "blocks"."blocked_id"
where
  "blocks"."user_id" = $1
order by
  "blocks"."created_at" desc,
  "blocks"."blocked_id" desc
