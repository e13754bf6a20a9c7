-- Sent by registerConsumer in src/db/outbox.ts.
-- $1 "webhooks", $2 "[\"CALL_ENDED\"]", $3 "webhooks", $4 "[\"CALL_ENDED\"]"

WITH
  removed AS (
    DELETE FROM "outbox_interests"
    WHERE
      consumer = $1
      AND kind NOT IN (
        SELECT
          jsonb_array_elements_text($2::text::jsonb)
      )
  )
INSERT INTO
  "outbox_interests" (consumer, kind)
SELECT
  $3,
  jsonb_array_elements_text($4::text::jsonb)
ON CONFLICT DO NOTHING
