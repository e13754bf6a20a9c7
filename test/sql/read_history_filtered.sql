-- Sent by readHistory in src/db/call/history.ts.
-- $1 "{MISSED}", $2 "{AUDIO}", $3 "{CALLEE}", $4 "ann", $5 "bob", $6 "2030-01-01T12:00:00.000Z",
-- $7 "2030-01-01T12:00:00.000Z", $8 "2030-01-01T12:00:00.000Z", $9 "call", $10 20, $11 "ann",
-- $12 "bob", $13 "{MISSED,CONNECTED}", $14 "AUDIO", $15 "CALLEE", $16 "2030-01-01T12:00:00.000Z",
-- $17 "2030-01-01T12:00:00.000Z", $18 "2030-01-01T12:00:00.000Z", $19 "call", $20 20

with
  "matching" as (
    SELECT
      filed.call_created_at,
      filed.call_id
    FROM
      unnest(($1::text)::call_status[]) AS s (status),
      unnest(($2::text)::call_type[]) AS t (type),
      unnest(($3::text)::call_role[]) AS r (role),
      LATERAL (
        SELECT
          "call_history"."call_created_at",
          "call_history"."call_id"
        FROM
          "call_history"
        WHERE
          "call_history"."user_id" = $4
          AND "call_history"."with_user_id" = $5
          AND "call_history"."status" = s.status
          AND "call_history"."type" = t.type
          AND "call_history"."role" = r.role
          AND (
            "call_history"."call_created_at" >= $6
            and "call_history"."call_created_at" <= $7
            and ("call_history"."call_created_at", "call_history"."call_id") > ($8::timestamptz, $9)
          )
        ORDER BY
          "call_history"."call_created_at" desc,
          "call_history"."call_id" desc
        LIMIT
          $10
      ) AS filed
    UNION ALL
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
          "call_participants"."user_id" = $11
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
              AND o.user_id = $12
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
        and c.status = ANY (($13::text)::call_status[])
        and c.type = $14
        and "call_participants"."role" = $15
        and c.is_with
        and (
          "call_participants"."call_created_at" >= $16
          and "call_participants"."call_created_at" <= $17
          and ("call_participants"."call_created_at", "call_participants"."call_id") > ($18::timestamptz, $19)
        )
      )
  )
select
  "call_created_at",
  "call_id"
from
  "matching"
order by
  "matching"."call_created_at" desc,
  "matching"."call_id" desc
limit
  $20
