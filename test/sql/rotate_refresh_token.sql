-- Sent by rotateRefreshToken in src/db/account/sessions.ts.
-- $1 "hash", $2 10, $3 "successor", $4 3600

with
  "used" as (
    UPDATE "refresh_tokens"
    SET
      used_at = coalesce(used_at, now())
    WHERE
      hash = $1
      AND (
        "refresh_tokens"."used_at" is null
        or "refresh_tokens"."used_at" > now() - make_interval(secs => $2)
      )
      AND EXISTS (
        SELECT
          1
        FROM
          "sessions"
        WHERE
          "sessions"."id" = "refresh_tokens"."session_id"
          AND (
            "sessions"."ended_at" is null
            and "sessions"."expires_at" > now()
          )
      )
    RETURNING
      session_id
  ),
  "successor" as (
    INSERT INTO
      "refresh_tokens" (hash, session_id)
    SELECT
      $3,
      used.session_id
    FROM
      used
    ON CONFLICT (hash) DO NOTHING
    RETURNING
      session_id
  ),
  "kept" as (
    UPDATE "sessions" AS s
    SET
      expires_at = now() + make_interval(secs => $4)
    FROM
      used
    WHERE
      s.id = used.session_id
    RETURNING
      s.id,
      s.user_id
  )
select
  "id",
  "user_id"
from
  "kept"
