-- Sent by readCallees in src/db/call/callees.ts.
-- $1 ringerId, $2 ringerId, $3 ringerId, $4 ringerId, $5 ids

select
  "id",
  "chosen_presence" <> 'DO_NOT_DISTURB',
  "call_waiting",
  "chosen_presence" <> 'INVISIBLE'
  AND exists (
    select
      1
    from
      "call_participants"
      inner join "calls" on "calls"."id" = "call_participants"."call_id"
    where
      (
        "call_participants"."user_id" = "users"."id"
        and "call_participants"."state" = 'JOINED'
        and "calls"."status" = 'CONNECTED'
      )
  ),
  "chosen_presence" <> 'INVISIBLE'
  AND exists (
    select
      1
    from
      "call_participants"
    where
      (
        "call_participants"."user_id" = "users"."id"
        and "call_participants"."state" in ('INVITED', 'RINGING')
        and "call_participants"."silent" = false
        and "call_participants"."invited_by" <> $1
      )
  ),
  exists (
    select
      1
    from
      "blocks"
    where
      (
        "blocks"."user_id" = "users"."id"
        and "blocks"."blocked_id" = $2
      )
  ),
  "line",
  (
    (
      select
        "calls"."id"
      from
        "call_participants" "rung"
        inner join "calls" on "calls"."id" = "rung"."call_id"
      where
        (
          "rung"."user_id" = $3
          and "calls"."caller_id" = "users"."id"
          and (
            "rung"."state" in ('INVITED', 'RINGING')
            and "calls"."status" in ('CALLING', 'RINGING')
            and not exists (
              select
                1
              from
                "call_participants"
              where
                (
                  "call_participants"."call_id" = "calls"."id"
                  and "call_participants"."position" > 1
                )
            )
          )
        )
      order by
        "calls"."created_at" asc,
        "calls"."id" asc
      limit
        1
    )
  ),
  exists (
    select
      1
    from
      "call_participants" "rung"
      inner join "calls" on "calls"."id" = "rung"."call_id"
    where
      (
        "rung"."user_id" = "users"."id"
        and "calls"."caller_id" = $4
        and (
          "rung"."state" in ('INVITED', 'RINGING')
          and "calls"."status" in ('CALLING', 'RINGING')
          and not exists (
            select
              1
            from
              "call_participants"
            where
              (
                "call_participants"."call_id" = "calls"."id"
                and "call_participants"."position" > 1
              )
          )
        )
      )
  ),
  now()
from
  "users"
where
  "users"."id" = ANY (
    ARRAY(
      SELECT
        jsonb_array_elements_text($5::text::jsonb)
    )
  )
