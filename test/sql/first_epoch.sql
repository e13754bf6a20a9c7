-- Sent by firstEpoch in src/db/client.ts.

insert into
  "installation" ("only", "epoch", "created_at")
values
  (default, default, default)
on conflict do nothing
