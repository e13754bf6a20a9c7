-- Sent by countHistory in src/db/call/history.ts, countHistoryQuery in src/db/call/history.ts.
-- $1 "ann", $2 "ann", $3 "{COMPLETED,REJECTED,MISSED,CANCELLED,FAILED}", $4 "{AUDIO,VIDEO}",
-- $5 "{CALLER,CALLEE}", $6 1001, $7 "ann", $8 "", $9 1001, $10 1001

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
            AND true
          LIMIT
            $6
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
                    "call_participants"."user_id" = $7
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
                        AND o.user_id = $8
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
                )
            ) AS u
          LIMIT
            $9
        )
        LIMIT
          $10
      ) AS c
  )
select
  "n"
from
  "counted"
