-- Sent by readRinging in src/db/streams.ts.
-- $1 "user:ann", $2 "STARTED", $3 "INVITED", $4 120, $5 "ann", $6 "INVITED", $7 "RINGING", $8 false

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
    and "stream_events"."kind" in ($2, $3)
    and "stream_events"."at" > now() - make_interval(secs => $4)
    and exists (
      select
        1
      from
        "call_participants"
      where
        (
          "call_participants"."call_id" = "stream_events"."payload" ->> 'callId'
          and "call_participants"."user_id" = $5
          and "call_participants"."state" in ($6, $7)
          and "call_participants"."silent" = $8
          and "stream_events"."at" >= coalesce("call_participants"."called_at", "stream_events"."at")
        )
    )
  )
order by
  "stream_events"."seq" asc
