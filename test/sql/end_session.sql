-- Sent by endSession in src/db/account/sessions.ts.
-- $1 "session", $2 "ann", $3 "2030-01-01T12:00:00.000Z", $4 "ann"

insert into
  "sessions" ("id", "user_id", "created_at", "expires_at", "ended_at")
values
  ($1, $2, default, $3, now())
on conflict ("id") do update
set
  "ended_at" = now()
where
  "sessions"."user_id" = $4
  AND "sessions"."ended_at" IS NULL
