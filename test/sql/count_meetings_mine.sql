-- Sent by countMeetings in src/db/meeting/list.ts.
-- $1 "ann", $2 "ann", $3 "ann", $4 "ann"

select
  count(*)
from
  "meetings"
where
  "meetings"."id" IN (
    SELECT
      id
    FROM
      "meetings"
    WHERE
      host_id = $1
    UNION
    SELECT
      meeting_id
    FROM
      "meeting_participants"
    WHERE
      user_id = $2
    UNION
    SELECT
      meeting_id
    FROM
      "meeting_invitations" AS i
    WHERE
      user_id = $3
      AND NOT EXISTS (
        SELECT
          1
        FROM
          "blocks" AS b
        WHERE
          b.user_id = $4
          AND b.blocked_id = i.invited_by
      )
  )
