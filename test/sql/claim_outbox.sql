-- Sent by claimOutboxRows in src/db/outbox.ts.
-- $1 claimS, $2 consumer, $3 kinds, $4 max

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
            AND (
              o.kind = ANY (
                ARRAY(
                  SELECT
                    jsonb_array_elements_text($3::text::jsonb)
                )
              )
              OR NOT EXISTS (
                SELECT
                  1
                FROM
                  "outbox_interests" AS i
                WHERE
                  i.kind = o.kind
                  AND i.consumer = o.consumer
              )
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
            $4::int
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
      t."last_error",
      extract(
        epoch
        FROM
          now() - t.created_at
      )::float8 AS "age_s",
      EXISTS (
        SELECT
          1
        FROM
          "outbox_interests" AS i
        WHERE
          i.kind = t.kind
          AND i.consumer = t.consumer
      ) AS "wanted"
  )
select
  "id",
  "kind",
  "subject",
  "payload",
  "created_at",
  "attempts",
  "last_error",
  "age_s",
  "wanted"
from
  "claimed"
