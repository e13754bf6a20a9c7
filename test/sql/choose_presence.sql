-- Sent by choosePresence in src/db/account/presence.ts.
-- $1 "INVISIBLE", $2 "lunch", $3 true, $4 "ann"

update "users"
set
  "chosen_presence" = $1,
  "presence_text" = $2,
  "last_seen_at" = CASE
    WHEN $3
    AND "users"."chosen_presence" <> 'INVISIBLE' THEN now()
    ELSE "users"."last_seen_at"
  END
where
  "users"."id" = $4
