-- Sent by CallStore.readMany in src/db/call/reads.ts.
-- $1 ids

select
  "calls"."id",
  "calls"."type",
  "calls"."status",
  "calls"."end_reason",
  "calls"."caller_id",
  "calls"."message",
  "calls"."scheduled",
  "calls"."created_at",
  "calls"."connected_at",
  "calls"."started_at",
  "calls"."ended_at",
  "calls"."version",
  "call_participants"."user_id",
  "call_participants"."position",
  "call_participants"."role",
  "call_participants"."state",
  "call_participants"."invited_by",
  "call_participants"."terminal_id",
  "call_participants"."silent",
  "call_participants"."blocked",
  "call_participants"."on_hold",
  "call_participants"."called_at",
  "call_participants"."rings_until",
  "call_participants"."joined_at",
  "call_participants"."left_at",
  "call_participants"."left_reason",
  "call_participants"."reject_reason",
  "call_participants"."transferred_by",
  "call_participants"."started_as",
  "call_participants"."media_stage",
  "call_participants"."network_quality",
  "call_participants"."ring_end",
  "call_participants"."ring_ended_at",
  "call_participants"."reports",
  now() as "read_at"
from
  "calls"
  inner join "call_participants" on "call_participants"."call_id" = "calls"."id"
where
  "calls"."id" = ANY (
    ARRAY(
      SELECT
        jsonb_array_elements_text($1::text::jsonb)
    )
  )
order by
  "call_participants"."position" asc
