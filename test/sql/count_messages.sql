-- Sent by countMessages in src/db/meeting/messages.ts.
-- $1 "meeting", $2 "ann", $3 "ann"

select
  count(*)
from
  "meeting_messages"
where
  (
    "meeting_messages"."meeting_id" = $1
    and (
      "meeting_messages"."to_user_id" is null
      or "meeting_messages"."to_user_id" = $2
      or "meeting_messages"."sender_id" = $3
    )
  )
