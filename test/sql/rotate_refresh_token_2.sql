-- Sent by rotateRefreshToken in src/db/account/sessions.ts.
-- $1 "hash"

update "sessions"
set
  "ended_at" = now()
where
  (
    (
      "sessions"."ended_at" is null
      and "sessions"."expires_at" > now()
    )
    and "sessions"."id" = (
      SELECT
        "refresh_tokens"."session_id"
      FROM
        "refresh_tokens"
      WHERE
        "refresh_tokens"."hash" = $1
        AND "refresh_tokens"."used_at" IS NOT NULL
    )
  )
returning
  "id"
