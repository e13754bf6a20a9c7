-- Sent by isInvited in src/db/meeting/invitations.ts.
-- $1 "meeting", $2 "bob"

select
  "at"
from
  "meeting_invitations"
where
  (
    "meeting_invitations"."meeting_id" = $1
    and "meeting_invitations"."user_id" = $2
  )
