-- Sent by giveUpOldOutboxRows in src/db/outbox.ts.
-- $1 "No attempt was successful in time.", $2 172800, $3 5000

update "outbox"
set
  "failed_at" = now(),
  "last_error" = concat_ws(' Before that: ', $1::text, "outbox"."last_error")
where
  "outbox"."id" IN (
    select
      "id"
    from
      "outbox"
    where
      "outbox"."created_at" < now() - make_interval(secs => $2::int)
      AND "outbox"."done_at" IS NULL
      AND "outbox"."failed_at" IS NULL
      AND (
        "outbox"."claimed_until" IS NULL
        OR "outbox"."claimed_until" < now()
      )
    limit
      $3
    for update
      skip locked
  )
returning
  "consumer"
