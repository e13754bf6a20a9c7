-- Sent by msUntilNextDue in src/db/call/scheduled.ts.
-- $1 "PENDING", $2 60, $3 1

select
  (
    extract(
      epoch
      FROM
        "at" - now()
    ) * 1000
  )::float8
from
  "scheduled_calls"
where
  (
    "scheduled_calls"."status" = $1
    and "scheduled_calls"."at" > now()
    and "scheduled_calls"."at" <= now() + make_interval(secs => $2)
  )
order by
  "scheduled_calls"."at" asc
limit
  $3
