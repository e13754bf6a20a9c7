-- Sent by recordRings in src/db/call/rings.ts.
-- $1 acknowledged, $2 devices

with
  "recorded" as (
    INSERT INTO
      "call_rings" AS t (call_id, user_id, terminal_id, told_at, acknowledged_at)
    SELECT DISTINCT
      p.call_id,
      p.user_id,
      r."terminalId",
      now(),
      CASE
        WHEN $1::boolean THEN now()
      END
    FROM
      jsonb_to_recordset($2::text::jsonb) AS r ("callId" text, "userId" text, "terminalId" text)
      JOIN "call_participants" AS p ON p.call_id = r."callId"
      AND p.user_id = r."userId"
    ORDER BY
      1,
      2,
      3
    ON CONFLICT (call_id, user_id, terminal_id) DO UPDATE
    SET
      told_at = CASE
        WHEN t.told_at < (
          SELECT
            p.called_at
          FROM
            "call_participants" AS p
          WHERE
            p.call_id = t.call_id
            AND p.user_id = t.user_id
        ) THEN EXCLUDED.told_at
        ELSE t.told_at
      END,
      acknowledged_at = CASE
        WHEN t.told_at < (
          SELECT
            p.called_at
          FROM
            "call_participants" AS p
          WHERE
            p.call_id = t.call_id
            AND p.user_id = t.user_id
        ) THEN EXCLUDED.acknowledged_at
        ELSE coalesce(t.acknowledged_at, EXCLUDED.acknowledged_at)
      END
    WHERE
      t.told_at < (
        SELECT
          p.called_at
        FROM
          "call_participants" AS p
        WHERE
          p.call_id = t.call_id
          AND p.user_id = t.user_id
      )
      OR (
        t.acknowledged_at IS NULL
        AND EXCLUDED.acknowledged_at IS NOT NULL
      )
    RETURNING
      t."call_id"
  )
select
  "call_id"
from
  "recorded"
