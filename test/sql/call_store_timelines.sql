-- Sent by CallStore.timelines in src/db/call/reads.ts.
-- $1 "call", $2 "call-2"

select
  "call_id",
  "version",
  "kind",
  "at",
  "actor_id",
  "terminal_id",
  "detail",
  "update"
from
  "call_timeline"
where
  "call_timeline"."call_id" in ($1, $2)
order by
  "call_timeline"."version" asc
