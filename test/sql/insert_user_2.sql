-- Sent by insertUser in src/db/account/users.ts.
-- $1 "ann"

select
  "id"
from
  "users"
where
  lower("users"."username") = lower($1)
