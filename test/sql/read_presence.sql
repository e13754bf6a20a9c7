-- Sent by readPresenceFacts in src/db/account/presence.ts.
-- $1 ids

select
  "id",
  "chosen_presence",
  "presence_text",
  "last_seen_at",
  (
    exists (
      select
        1
      from
        "call_participants"
        inner join "calls" on "calls"."id" = "call_participants"."call_id"
      where
        (
          "call_participants"."user_id" = "users"."id"
          and "call_participants"."state" = 'JOINED'
          and "calls"."status" = 'CONNECTED'
        )
    )
    OR exists (
      select
        1
      from
        "meeting_participants"
      where
        (
          "meeting_participants"."user_id" = "users"."id"
          and "meeting_participants"."state" = 'JOINED'
        )
    )
  )
from
  "users"
where
  "users"."id" = ANY (
    ARRAY(
      SELECT
        jsonb_array_elements_text($1::text::jsonb)
    )
  )
