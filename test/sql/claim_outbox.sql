-- Sent by claimOutboxRows in src/db/outbox.ts.
-- $1 claimS, $2 consumer, $3 max

with
  "claimed" as (
    UPDATE "outbox" AS t
    SET
      claimed_until = now() + make_interval(secs => $1::int),
      attempts = t.attempts + 1
    WHERE
      t.id = ANY (
        ARRAY(
          SELECT
            o.id
          FROM
            "outbox" AS o
          WHERE
            o.consumer = $2
            AND o.done_at IS NULL
            AND o.failed_at IS NULL
            AND o.due_at <= now()
            AND (
              o.claimed_until IS NULL
              OR o.claimed_until < now()
            )
            AND NOT EXISTS (
              SELECT
                1
              FROM
                "outbox" AS e
              WHERE
                e.consumer = o.consumer
                AND e.subject = o.subject
                AND e.id < o.id
                AND e.done_at IS NULL
                AND e.failed_at IS NULL
            )
          ORDER BY
            o.due_at
          LIMIT
            $3::int
          FOR UPDATE
            SKIP LOCKED
        )
      )
    RETURNING
      t."id",
      t."kind",
      t."subject",
      t."payload",
      t."created_at",
      t."attempts",
      extract(
        epoch
        FROM
          now() - t.created_at
      )::float8 AS "age_s"
  )
select
  "id",
  "kind",
  "subject",
  "payload",
  "created_at",
  "attempts",
  "age_s"
from
  "claimed"
