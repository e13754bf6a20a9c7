-- Sent by MeetingStore.insert in src/db/meeting/store.ts.
-- $1 passwordHash, $2 meeting, $3 meeting, $4 invited, $5 kind, $6 payload, $7 at

with
  "changed" as (
    INSERT INTO
      "meetings" (
        id,
        code,
        title,
        description,
        type,
        status,
        host_id,
        is_public,
        is_locked,
        layout,
        max_participants,
        settings,
        password_hash,
        password_version,
        spotlight_id,
        screen_no,
        starts_at,
        planned_duration,
        created_at,
        version
      )
    SELECT
      r.id,
      r.code,
      r.title,
      r.description,
      r.type,
      r.status,
      r."hostId",
      r."isPublic",
      r."isLocked",
      r.layout,
      r."maxParticipants",
      r.settings,
      $1::text,
      r."passwordVersion",
      r."spotlightId",
      r."screenNo",
      r."startsAt",
      r."plannedDuration",
      r."createdAt",
      r.version
    FROM
      jsonb_to_record($2::text::jsonb) AS r (
        id text,
        code text,
        title text,
        description text,
        type call_type,
        status meeting_status,
        "hostId" text,
        "isPublic" boolean,
        "isLocked" boolean,
        layout meeting_layout,
        "maxParticipants" int,
        settings jsonb,
        "passwordVersion" int,
        "spotlightId" text,
        "screenNo" int,
        "startsAt" timestamptz,
        "plannedDuration" int,
        "createdAt" timestamptz,
        "startedAt" timestamptz,
        "endedAt" timestamptz,
        "emptySince" timestamptz,
        version int
      )
    ON CONFLICT DO NOTHING
    RETURNING
      id,
      version
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
        id text,
        code text,
        title text,
        description text,
        type call_type,
        status meeting_status,
        "hostId" text,
        "isPublic" boolean,
        "isLocked" boolean,
        layout meeting_layout,
        "maxParticipants" int,
        settings jsonb,
        "passwordVersion" int,
        "spotlightId" text,
        "screenNo" int,
        "startsAt" timestamptz,
        "plannedDuration" int,
        "createdAt" timestamptz,
        "startedAt" timestamptz,
        "endedAt" timestamptz,
        "emptySince" timestamptz,
        version int
      ),
      jsonb_array_elements_text($4::text::jsonb) AS u (id)
    RETURNING
      user_id,
      invited_by
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
      id,
      head
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
      stream,
      seq,
      kind,
      payload,
      at
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
