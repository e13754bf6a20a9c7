-- Sent by MeetingStore.insert in src/db/meeting/store.ts.
-- $1 passwordHash, $2 meeting, $3 meeting, $4 invited, $5 kind, $6 payload, $7 at

with
  "changed" as (
    INSERT INTO
      "meetings" (
        "id",
        "code",
        "title",
        "description",
        "type",
        "status",
        "host_id",
        "is_public",
        "is_locked",
        "layout",
        "max_participants",
        "settings",
        "password_version",
        "spotlight_id",
        "screen_no",
        "starts_at",
        "planned_duration",
        "created_at",
        "started_at",
        "ended_at",
        "empty_since",
        "version",
        password_hash
      )
    SELECT
      r."id",
      r."code",
      r."title",
      r."description",
      r."type",
      r."status",
      r."hostId",
      r."isPublic",
      r."isLocked",
      r."layout",
      r."maxParticipants",
      r."settings",
      r."passwordVersion",
      r."spotlightId",
      r."screenNo",
      r."startsAt",
      r."plannedDuration",
      r."createdAt",
      r."startedAt",
      r."endedAt",
      r."emptySince",
      r."version",
      $1::text
    FROM
      jsonb_to_record($2::text::jsonb) AS r (
        "id" text,
        "code" text,
        "title" text,
        "description" text,
        "type" call_type,
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
        "createdAt" timestamp(3) with time zone,
        "startedAt" timestamp(3) with time zone,
        "endedAt" timestamp(3) with time zone,
        "emptySince" timestamp(3) with time zone,
        "version" integer
      )
    ON CONFLICT DO NOTHING
    RETURNING
      "id",
      "version"
  ),
  "invited" as (
    INSERT INTO
      "meeting_invitations" (meeting_id, user_id, invited_by, at)
    SELECT
      changed.id,
      u.id,
      r."hostId",
      r."createdAt"
    FROM
      changed,
      jsonb_to_record($3::text::jsonb) AS r (
        "id" text,
        "code" text,
        "title" text,
        "description" text,
        "type" call_type,
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
        "createdAt" timestamp(3) with time zone,
        "startedAt" timestamp(3) with time zone,
        "endedAt" timestamp(3) with time zone,
        "emptySince" timestamp(3) with time zone,
        "version" integer
      ),
      jsonb_array_elements_text($4::text::jsonb) AS u (id)
    RETURNING
      "user_id",
      "invited_by"
  ),
  "heads" as (
    INSERT INTO
      "streams" AS s (id, head)
    SELECT
      r.id,
      1
    FROM
      (
        SELECT
          'user:' || invited.user_id
        FROM
          invited
        WHERE
          NOT EXISTS (
            SELECT
              1
            FROM
              "blocks" AS b
            WHERE
              b.user_id = invited.user_id
              AND b.blocked_id = invited.invited_by
          )
      ) AS r (id)
    ORDER BY
      r.id
    ON CONFLICT (id) DO UPDATE
    SET
      head = s.head + 1
    RETURNING
      "id",
      "head"
  ),
  "events" as (
    INSERT INTO
      "stream_events" (stream, seq, kind, payload, at)
    SELECT
      heads.id,
      heads.head,
      $5::text,
      $6::text::jsonb,
      $7::timestamptz
    FROM
      heads
    RETURNING
      "stream",
      "seq",
      "kind",
      "payload",
      "at"
  )
select
  "changed"."version",
  "events"."stream",
  "events"."seq",
  "events"."kind",
  "events"."payload",
  "events"."at"
from
  "changed"
  left join "events" on true
