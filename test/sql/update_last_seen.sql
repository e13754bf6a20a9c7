-- Sent by updateLastSeen in src/db/account/presence.ts.
-- $1 "ann", $2 "bob", $3 "INVISIBLE"

update "users"
set
  "last_seen_at" = now()
where
  "users"."id" in (
    select
      "id"
    from
      "users"
    where
      (
        "users"."id" in ($1, $2)
        and "users"."chosen_presence" <> $3
      )
    for no key update
      skip locked
  )
