-- Sent by CallStore.timelines in src/db/call/reads.ts.
-- $1 ids

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
  "call_timeline"."call_id" = ANY (
    ARRAY(
      SELECT
        jsonb_array_elements_text($1::text::jsonb)
    )
  )
order by
  "call_timeline"."version" asc
