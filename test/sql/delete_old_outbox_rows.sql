-- Sent by deleteOldOutboxRows in src/db/outbox.ts.
-- $1 86400, $2 172800, $3 5000

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
        "outbox"."done_at" IS NOT NULL
        OR "outbox"."created_at" < now() - make_interval(secs => $2::int)
      )
    limit
      $3
    for update
      skip locked
  )
returning
  "id"
