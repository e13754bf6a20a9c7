-- Sent by deleteOldEvents in src/db/streams.ts.
-- $1 86400, $2 5000

delete from "stream_events"
where
  ("stream_events"."stream", "stream_events"."seq") IN (
    select
      "stream",
      "seq"
    from
      "stream_events"
    where
      "stream_events"."at" < now() - make_interval(secs => $1)
    limit
      $2
    for update
      skip locked
  )
returning
  "seq"
