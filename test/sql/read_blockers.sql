-- Sent by readBlockers in src/db/account/blocks.ts.
-- $1 ids, $2 blocked

select
  "user_id",
  "blocked_id",
  "last_seen_at"
from
  "blocks"
where
  (
    "blocks"."user_id" = ANY (
      ARRAY(
        SELECT
          jsonb_array_elements_text($1::text::jsonb)
      )
    )
    and "blocks"."blocked_id" = $2
  )
