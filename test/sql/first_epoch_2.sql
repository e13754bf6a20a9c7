-- Sent by firstEpoch in src/db/client.ts.

select
  "only",
  "epoch",
  "created_at"
from
  "installation"
