-- Sent by insertBlock in src/db/account/blocks.ts.
-- $1 "bob", $2 true, $3 "ann", $4 1000

with
  "written" as (
    INSERT INTO
      "blocks" (user_id, blocked_id, last_seen_at)
    SELECT
      u.id,
      $1,
      CASE
        WHEN $2
        AND u.chosen_presence <> 'INVISIBLE' THEN now()
        ELSE u.last_seen_at
      END
    FROM
      "users" AS u
    WHERE
      u.id = $3
      AND (
        SELECT
          count(*)
        FROM
          "blocks" AS b
        WHERE
          b.user_id = u.id
      ) < $4::int
    ON CONFLICT DO NOTHING
    RETURNING
      user_id
  )
select
  "user_id"
from
  "written"
