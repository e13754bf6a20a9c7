-- Sent by MeetingStore.update in src/db/meeting/store.ts.
-- $1 newPassword, $2 passwordHash, $3 changeId, $4 meeting, $5 id, $6 expectedVersion,
-- $7 rememberedChangeId, $8 rememberedChangeId, $9 at, $10 participants, $11 stream,
-- $12 appendedCount, $13 appendedCount, $14 appendedCount, $15 at, $16 appended, $17 outbox

with
  "changed" as (
    UPDATE "meetings" AS m
    SET
      "title" = r."title",
      "description" = r."description",
      "status" = r."status",
      "host_id" = r."hostId",
      "is_public" = r."isPublic",
      "is_locked" = r."isLocked",
      "layout" = r."layout",
      "max_participants" = r."maxParticipants",
      "settings" = r."settings",
      "password_version" = r."passwordVersion",
      "spotlight_id" = r."spotlightId",
      "screen_no" = r."screenNo",
      "starts_at" = r."startsAt",
      "planned_duration" = r."plannedDuration",
      "started_at" = r."startedAt",
      "ended_at" = r."endedAt",
      "empty_since" = r."emptySince",
      "version" = r."version",
      password_hash = CASE
        WHEN $1::boolean THEN $2::text
        ELSE m.password_hash
      END,
      change_id = $3::uuid,
      claimed_until = NULL
    FROM
      jsonb_to_record($4::text::jsonb) AS r (
        "title" text,
        "description" text,
        "status" meeting_status,
        "hostId" text,
        "isPublic" boolean,
        "isLocked" boolean,
        "layout" meeting_layout,
        "maxParticipants" integer,
        "settings" jsonb,
        "passwordVersion" integer,
        "spotlightId" text,
        "screenNo" integer,
        "startsAt" timestamp(3) with time zone,
        "plannedDuration" integer,
        "startedAt" timestamp(3) with time zone,
        "endedAt" timestamp(3) with time zone,
        "emptySince" timestamp(3) with time zone,
        "version" integer
      )
    WHERE
      m.id = $5
      AND m.version = $6::int
      AND (
        $7::uuid IS NULL
        OR m.change_id = $8::uuid
        AND $9::timestamptz BETWEEN now() - interval '1 second' AND now() + interval '1 second'
      )
    RETURNING
      m."id",
      m."version"
  ),
  "participants" as (
    INSERT INTO
      "meeting_participants" AS p (
        meeting_id,
        "user_id",
        "position",
        "role",
        "inherited_from",
        "state",
        "terminal_id",
        "audio",
        "video",
        "screen",
        "screen_allowed",
        "unmute_requested",
        "hand_raised_at",
        "remote_control",
        "waiting_since",
        "wants_audio",
        "wants_video",
        "password_version",
        "joined_at",
        "left_at",
        "place_kept_until",
        seen_at
      )
    SELECT
      changed.id,
      r."userId",
      r."position",
      r."role",
      r."inheritedFrom",
      r."state",
      r."terminalId",
      r."audio",
      r."video",
      r."screen",
      r."screenAllowed",
      r."unmuteRequested",
      r."handRaisedAt",
      r."remoteControl",
      r."waitingSince",
      r."wantsAudio",
      r."wantsVideo",
      r."passwordVersion",
      r."joinedAt",
      r."leftAt",
      r."placeKeptUntil",
      now()
    FROM
      changed,
      jsonb_to_recordset($10::text::jsonb) AS r (
        "userId" text,
        "position" integer,
        "role" meeting_role,
        "inheritedFrom" meeting_role,
        "state" meeting_participant_state,
        "terminalId" text,
        "audio" boolean,
        "video" boolean,
        "screen" boolean,
        "screenAllowed" boolean,
        "unmuteRequested" boolean,
        "handRaisedAt" timestamp(3) with time zone,
        "remoteControl" remote_control,
        "waitingSince" timestamp(3) with time zone,
        "wantsAudio" boolean,
        "wantsVideo" boolean,
        "passwordVersion" integer,
        "joinedAt" timestamp(3) with time zone,
        "leftAt" timestamp(3) with time zone,
        "placeKeptUntil" timestamp(3) with time zone
      )
    ON CONFLICT (meeting_id, user_id) DO UPDATE
    SET
      "role" = EXCLUDED."role",
      "inherited_from" = EXCLUDED."inherited_from",
      "state" = EXCLUDED."state",
      "terminal_id" = EXCLUDED."terminal_id",
      "audio" = EXCLUDED."audio",
      "video" = EXCLUDED."video",
      "screen" = EXCLUDED."screen",
      "screen_allowed" = EXCLUDED."screen_allowed",
      "unmute_requested" = EXCLUDED."unmute_requested",
      "hand_raised_at" = EXCLUDED."hand_raised_at",
      "remote_control" = EXCLUDED."remote_control",
      "waiting_since" = EXCLUDED."waiting_since",
      "wants_audio" = EXCLUDED."wants_audio",
      "wants_video" = EXCLUDED."wants_video",
      "password_version" = EXCLUDED."password_version",
      "joined_at" = EXCLUDED."joined_at",
      "left_at" = EXCLUDED."left_at",
      "place_kept_until" = EXCLUDED."place_kept_until",
      claimed_until = NULL,
      -- A new device starts with a fresh heartbeat. A change of the same row by others is no heartbeat.
      seen_at = CASE
        WHEN EXCLUDED.terminal_id IS DISTINCT FROM p.terminal_id THEN now()
        ELSE p.seen_at
      END
    RETURNING
      p."user_id"
  ),
  "head" as (
    INSERT INTO
      "streams" AS s (id, head)
    SELECT
      $11::text,
      $12::int
    FROM
      changed
    WHERE
      $13::int > 0
    ON CONFLICT (id) DO UPDATE
    SET
      head = s.head + EXCLUDED.head
    RETURNING
      "id",
      "head"
  ),
  "events" as (
    INSERT INTO
      "stream_events" (stream, seq, kind, payload, at)
    SELECT
      head.id,
      head.head - $14::int + r.no,
      r.kind,
      r.payload,
      $15::timestamptz
    FROM
      head,
      jsonb_to_recordset($16::text::jsonb) AS r (no int, kind text, payload jsonb)
    ORDER BY
      r.no
    RETURNING
      "stream",
      "seq",
      "kind",
      "payload",
      "at"
  ),
  "outbox_rows" as (
    INSERT INTO
      "outbox" (consumer, kind, subject, payload)
    SELECT
      i.consumer,
      i.kind,
      r.event ->> 'subject',
      r.event -> 'payload'
    FROM
      changed,
      jsonb_array_elements($17::text::jsonb) WITH ORDINALITY AS r (event, no)
      JOIN "outbox_interests" AS i ON i.kind = r.event ->> 'kind'
    ORDER BY
      r.no
    RETURNING
      "id"
  )
select
  "changed"."version",
  "head"."head"
from
  "changed"
  left join "head" on true
