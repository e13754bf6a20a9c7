-- Sent by readOutboxStatus in src/db/outbox.ts.

with
  "status" as (
    SELECT
      consumer,
      sum(pending)::int AS pending,
      sum(retrying)::int AS retrying,
      sum(failed)::int AS failed,
      extract(
        epoch
        FROM
          now() - min(oldest)
      )::float8 AS oldest_pending_s
    FROM
      (
        SELECT
          consumer,
          count(*) AS pending,
          count(last_error) AS retrying,
          0 AS failed,
          min(created_at) AS oldest
        FROM
          "outbox"
        WHERE
          done_at IS NULL
          AND failed_at IS NULL
        GROUP BY
          consumer
        UNION ALL
        SELECT
          consumer,
          0,
          0,
          count(*),
          NULL
        FROM
          "outbox"
        WHERE
          failed_at IS NOT NULL
        GROUP BY
          consumer
        UNION ALL
        SELECT DISTINCT
          consumer,
          0,
          0,
          0,
          NULL::timestamptz
        FROM
          "outbox_interests"
      ) AS parts
    GROUP BY
      consumer
    ORDER BY
      consumer
  )
select
  "consumer",
  "pending",
  "retrying",
  "oldest_pending_s",
  "failed"
from
  "status"
