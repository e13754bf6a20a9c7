-- Sent by readRings in src/db/call/rings.ts.
-- $1 "[{\"callId\":\"call\",\"userId\":\"bob\"}]"

select
  "call_id",
  "user_id",
  "terminal_id",
  "told_at",
  "acknowledged_at"
from
  "call_rings"
where
  ("call_rings"."call_id", "call_rings"."user_id") IN (
    SELECT
      r."callId",
      r."userId"
    FROM
      jsonb_to_recordset($1::text::jsonb) AS r ("callId" text, "userId" text)
  )
order by
  "call_rings"."told_at",
  "call_rings"."terminal_id"
