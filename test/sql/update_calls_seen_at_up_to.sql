-- Sent by updateCallsSeenAt in src/db/call/history.ts.
-- $1 "2030-01-01T12:00:00.000Z", $2 "ann"

update "users"
set
  "calls_seen_at" = greatest("users"."calls_seen_at", least(date_trunc('milliseconds', now()), $1::timestamptz))
where
  "users"."id" = $2
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
