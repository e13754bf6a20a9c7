-- Sent by readHeads in src/db/streams.ts.
-- $1 ids

select
  "id",
  "head"
from
  "streams"
where
  "streams"."id" = ANY (
    ARRAY(
      SELECT
        jsonb_array_elements_text($1::text::jsonb)
    )
  )
