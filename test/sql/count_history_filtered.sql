-- Sent by countHistory in src/db/call/history.ts, countHistoryQuery in src/db/call/history.ts.
-- $1 "ann", $2 "bob", $3 "{MISSED}", $4 "{AUDIO}", $5 "{CALLEE}", $6 "2030-01-01T12:00:00.000Z",
-- $7 "2030-01-01T12:00:00.000Z", $8 1001, $9 "ann", $10 "bob", $11 "{MISSED,CONNECTED}",
-- $12 "AUDIO", $13 "CALLEE", $14 "2030-01-01T12:00:00.000Z", $15 "2030-01-01T12:00:00.000Z",
-- $16 1001, $17 1001

with
  "counted" as (
    SELECT
      count(*)::int AS n
    FROM
      (
        (
          SELECT
            1
          FROM
            "call_history"
          WHERE
            "call_history"."user_id" = $1
            AND "call_history"."with_user_id" = $2
            AND "call_history"."status" = ANY (($3::text)::call_status[])
            AND "call_history"."type" = ANY (($4::text)::call_type[])
            AND "call_history"."role" = ANY (($5::text)::call_role[])
            AND (
              "call_history"."call_created_at" >= $6
              and "call_history"."call_created_at" <= $7
            )
          LIMIT
            $8
        )
        UNION ALL
        (
          SELECT
            1
          FROM
            (
              SELECT
                "call_participants"."call_created_at",
                "call_participants"."call_id"
              FROM
                (
                  SELECT
                    *
                  FROM
                    "call_participants"
                  WHERE
                    "call_participants"."user_id" = $9
                    AND NOT "call_participants"."filed"
                  OFFSET
                    0
                ) AS "call_participants",
                LATERAL (
                  SELECT
                    call.status,
                    call.type,
                    EXISTS (
                      SELECT
                        1
                      FROM
                        "call_participants" AS o
                      WHERE
                        o.call_id = call.id
                        AND o.user_id = $10
                    ) AS is_with
                  FROM
                    "calls" AS
                  call
                  WHERE
                    call.id = "call_participants"."call_id"
                  OFFSET
                    0
                ) AS c
              WHERE
                (
                  (
                    NOT "call_participants"."blocked"
                    OR "call_participants"."joined_at" IS NOT NULL
                  )
                  and NOT (
                    "call_participants"."silent"
                    AND "call_participants"."state" IN ('INVITED', 'RINGING')
                  )
                  and c.status = ANY (($11::text)::call_status[])
                  and c.type = $12
                  and "call_participants"."role" = $13
                  and c.is_with
                  and (
                    "call_participants"."call_created_at" >= $14
                    and "call_participants"."call_created_at" <= $15
                  )
                )
            ) AS u
          LIMIT
            $16
        )
        LIMIT
          $17
      ) AS c
  )
select
  "n"
from
  "counted"
