-- Sent by insertBlock in src/db/account/blocks.ts.
-- $1 "ann", $2 "bob"

select
  "user_id"
from
  "blocks"
where
  (
    "blocks"."user_id" = $1
    and "blocks"."blocked_id" = $2
  )
