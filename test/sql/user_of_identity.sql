-- Sent by userOfIdentity in src/db/account/users.ts.
-- $1 "issuer subject"

select
  "id"
from
  "users"
where
  "users"."outside_subject" = $1
