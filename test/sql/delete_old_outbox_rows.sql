-- Sent by deleteOldOutboxRows in src/db/outbox.ts.
-- $1 86400, $2 86400, $3 172800, $4 5000

delete from "outbox"
where
  "outbox"."id" IN (
    select
      "id"
    from
      "outbox"
    where
      "outbox"."created_at" < now() - make_interval(secs => $1::int)
      AND (
        "outbox"."done_at" < now() - make_interval(secs => $2::int)
        OR "outbox"."failed_at" < now() - make_interval(secs => $3::int)
      )
    limit
      $4
    for update
      skip locked
  )
returning
  "id"
