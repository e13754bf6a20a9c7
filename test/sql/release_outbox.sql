-- Sent by releaseOutboxRow in src/db/outbox.ts.
-- $1 id, $2 attempts

update "outbox"
set
  "attempts" = "outbox"."attempts" - 1,
  "claimed_until" = NULL
where
  id = $1::bigint
  AND attempts = $2::int
  AND done_at IS NULL
  AND failed_at IS NULL
