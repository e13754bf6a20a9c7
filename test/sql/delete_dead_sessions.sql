-- Sent by deleteDeadSessions in src/db/account/sessions.ts.
-- $1 3600, $2 3600

delete from "sessions"
where
  (
    "sessions"."expires_at" < now() - make_interval(secs => $1)
    or (
      "sessions"."ended_at" < now() - make_interval(secs => $2)
      and exists (
        select
          1
        from
          "refresh_tokens"
        where
          "refresh_tokens"."session_id" = "sessions"."id"
      )
    )
  )
