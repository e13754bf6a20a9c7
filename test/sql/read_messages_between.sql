-- Sent by readMessages in src/db/meeting/messages.ts.
-- $1 "meeting", $2 "ann", $3 "ann", $4 1, $5 9, $6 20

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
  (
    (
      "meeting_messages"."meeting_id" = $1
      and (
        "meeting_messages"."to_user_id" is null
        or "meeting_messages"."to_user_id" = $2
        or "meeting_messages"."sender_id" = $3
      )
    )
    and "meeting_messages"."seq" > $4
    and "meeting_messages"."seq" < $5
  )
order by
  "meeting_messages"."seq" desc
limit
  $6
