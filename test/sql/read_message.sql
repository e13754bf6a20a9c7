-- Sent by readMessage in src/db/meeting/messages.ts.
-- $1 "message"

select
  "id",
  "meeting_id",
  "seq",
  "sender_id",
  "to_user_id",
  "text",
  "sent_at"
from
  "meeting_messages"
where
  "meeting_messages"."id" = $1
