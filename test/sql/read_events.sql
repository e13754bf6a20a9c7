-- Sent by readEvents in src/db/streams.ts.
-- $1 stream, $2 after, $3 limit

select
  "stream",
  "seq",
  "kind",
  "payload",
  "at"
from
  "stream_events"
where
  (
    "stream_events"."stream" = $1
    and "stream_events"."seq" > $2
  )
order by
  "stream_events"."seq" asc
limit
  $3
