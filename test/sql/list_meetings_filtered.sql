-- Sent by listMeetings in src/db/meeting/list.ts.
-- $1 true, $2 "ann", $3 "ann", $4 "ann", $5 "ann", $6 "SCHEDULED", $7 "ACTIVE",
-- $8 "2030-01-01T12:00:00.000Z", $9 "2030-01-01T12:00:00.000Z", $10 "2030-01-01T12:00:00.000Z",
-- $11 "meeting", $12 20

select
  "listed_at",
  "id"
from
  "meetings"
where
  (
    (
      (
        "meetings"."is_public" = $1
        or "meetings"."id" IN (
          SELECT
            id
          FROM
            "meetings"
          WHERE
            host_id = $2
          UNION
          SELECT
            meeting_id
          FROM
            "meeting_participants"
          WHERE
            user_id = $3
          UNION
          SELECT
            meeting_id
          FROM
            "meeting_invitations" AS i
          WHERE
            user_id = $4
            AND NOT EXISTS (
              SELECT
                1
              FROM
                "blocks" AS b
              WHERE
                b.user_id = $5
                AND b.blocked_id = i.invited_by
            )
        )
      )
      and "meetings"."status" in ($6, $7)
      and "meetings"."listed_at" >= $8
      and "meetings"."listed_at" <= $9
    )
    and ("meetings"."listed_at", "meetings"."id") < ($10::timestamptz, $11)
  )
order by
  "meetings"."listed_at" asc,
  "meetings"."id" asc
limit
  $12
