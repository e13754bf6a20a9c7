-- Sent by startSession in src/db/account/sessions.ts.
-- $1 "ann", $2 3600, $3 "hash"

with
  "begun" as (
    insert into
      "sessions" ("id", "user_id", "created_at", "expires_at", "ended_at")
    values
      (default, $1, default, now() + make_interval(secs => $2), default)
    returning
      "id"
  ),
  "token" as (
    INSERT INTO
      "refresh_tokens" (hash, session_id)
    SELECT
      $3,
      begun.id
    FROM
      begun
    RETURNING
      session_id
  )
select
  "session_id"
from
  "token"
