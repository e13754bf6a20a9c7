-- Sent by readBlocksBy in src/db/account/blocks.ts.
-- $1 ids

select
  "user_id",
  "blocked_id",
  "last_seen_at"
from
  "blocks"
where
  "blocks"."user_id" = ANY (
    ARRAY(
      SELECT
        jsonb_array_elements_text($1::text::jsonb)
    )
  )
