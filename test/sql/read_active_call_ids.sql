-- Sent by readActiveCallIds in src/db/call/history.ts.
-- $1 "ann", $2 "JOINED", $3 "INVITED", $4 "RINGING", $5 false

select
  "call_id"
from
  "call_participants"
where
  (
    "call_participants"."user_id" = $1
    and (
      "call_participants"."state" = $2
      or (
        "call_participants"."state" in ($3, $4)
        and "call_participants"."silent" = $5
      )
    )
  )
order by
  "call_participants"."call_created_at" asc,
  "call_participants"."call_id" asc
