-- Sent by readCallees in src/db/call/callees.ts.
-- $1 "JOINED", $2 "CONNECTED", $3 "INVITED", $4 "RINGING", $5 false, $6 ringerId, $7 ringerId,
-- $8 ringerId, $9 "INVITED", $10 "RINGING", $11 "CALLING", $12 "RINGING", $13 1, $14 1,
-- $15 ringerId, $16 "INVITED", $17 "RINGING", $18 "CALLING", $19 "RINGING", $20 1, $21 ids

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
        and "call_participants"."state" = $1
        and "calls"."status" = $2
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
        and "call_participants"."state" in ($3, $4)
        and "call_participants"."silent" = $5
        and "call_participants"."invited_by" <> $6
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
        and "blocks"."blocked_id" = $7
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
          "rung"."user_id" = $8
          and "calls"."caller_id" = "users"."id"
          and (
            "rung"."state" in ($9, $10)
            and "calls"."status" in ($11, $12)
            and not exists (
              select
                1
              from
                "call_participants"
              where
                (
                  "call_participants"."call_id" = "calls"."id"
                  and "call_participants"."position" > $13
                )
            )
          )
        )
      order by
        "calls"."created_at" asc,
        "calls"."id" asc
      limit
        $14
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
        and "calls"."caller_id" = $15
        and (
          "rung"."state" in ($16, $17)
          and "calls"."status" in ($18, $19)
          and not exists (
            select
              1
            from
              "call_participants"
            where
              (
                "call_participants"."call_id" = "calls"."id"
                and "call_participants"."position" > $20
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
        jsonb_array_elements_text($21::text::jsonb)
    )
  )
