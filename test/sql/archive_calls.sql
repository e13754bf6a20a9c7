-- Sent by archiveCalls in src/db/call/archive.ts.
-- $1 rows

with
  "due" as (
    SELECT
      c.id
    FROM
      "calls" AS c
    WHERE
      c.ended_at IS NOT NULL
      AND NOT c.filed
    ORDER BY
      c.ended_at
    LIMIT
      200
    FOR NO KEY UPDATE
      SKIP LOCKED
  ),
  "sized" as (
    SELECT
      due.id,
      count(p.user_id) * count(p.user_id) AS n
    FROM
      due
      LEFT JOIN "call_participants" AS p ON p.call_id = due.id
    GROUP BY
      due.id
  ),
  "taken" as (
    SELECT
      s.id
    FROM
      (
        SELECT
          id,
          sum(n) OVER (
            ORDER BY
              id
          ) - n AS before
        FROM
          sized
      ) AS s
    WHERE
      s.before < $1::int
  ),
  "marked" as (
    UPDATE "calls" AS c
    SET
      filed = true
    FROM
      taken
    WHERE
      c.id = taken.id
    RETURNING
      c."id",
      c."status",
      c."type"
  ),
  "parts" as (
    UPDATE "call_participants" AS p
    SET
      filed = true
    FROM
      marked AS m
    WHERE
      p.call_id = m.id
    RETURNING
      p."call_id",
      p."user_id",
      p."role",
      p."call_created_at",
      m.status AS "status",
      m.type AS "type",
      NOT p.blocked
      OR p.joined_at IS NOT NULL AS "shown"
  ),
  "written" as (
    INSERT INTO
      "call_history" (user_id, with_user_id, status, type, role, call_created_at, call_id)
    SELECT
      p.user_id,
      o.user_id,
      p.status,
      p.type,
      p.role,
      p.call_created_at,
      p.call_id
    FROM
      parts AS p
      JOIN parts AS o ON o.call_id = p.call_id
    WHERE
      p.shown
    ON CONFLICT DO NOTHING
    RETURNING
      "user_id"
  ),
  "counts" as (
    SELECT
      count(*) = 200
      OR count(*) > (
        SELECT
          count(*)
        FROM
          taken
      ) AS more
    FROM
      due
  )
select
  "more"
from
  "counts"
