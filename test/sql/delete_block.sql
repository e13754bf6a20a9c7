-- Sent by deleteBlock in src/db/account/blocks.ts.
-- $1 "ann", $2 "bob"

delete from "blocks"
where
  (
    "blocks"."user_id" = $1
    and "blocks"."blocked_id" = $2
  )
returning
  "user_id"
