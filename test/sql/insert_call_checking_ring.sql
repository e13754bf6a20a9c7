-- Sent by CallStore.insert in src/db/call/store.ts.
-- $1 ringUserId, $2 ringVersion, $3 id, $4 type, $5 status, $6 endReason, $7 callerId, $8 message,
-- $9 scheduled, $10 createdAt, $11 connectedAt, $12 startedAt, $13 endedAt, $14 version,
-- $15 glareKey, $16 callerId, $17 id, $18 glareKey, $19 callerRingVersion, $20 callerId,
-- $21 callerRingVersion, $22 participants, $23 kind, $24 at, $25 actorId, $26 terminalId,
-- $27 detail, $28 update, $29 streams, $30 kind, $31 payload, $32 at

with
  "ring_version_bump" as (
    UPDATE "users"
    SET
      line = line + 1
    WHERE
      id = $1::text
      AND line = $2::int
    RETURNING
      "id"
  ),
  "changed" as (
    INSERT INTO
      "calls" (
        "id",
        "type",
        "status",
        "end_reason",
        "caller_id",
        "message",
        "scheduled",
        "created_at",
        "connected_at",
        "started_at",
        "ended_at",
        "version",
        "glare_key"
      )
    SELECT
      $3::text,
      $4::call_type,
      $5::call_status,
      $6::call_end_reason,
      $7::text,
      $8::text,
      $9::text::jsonb,
      $10::timestamp(3) with time zone,
      $11::timestamp(3) with time zone,
      $12::timestamp(3) with time zone,
      $13::timestamp(3) with time zone,
      $14::integer,
      $15::text
    WHERE
      NOT EXISTS (
        SELECT
          1
        FROM
          "call_participants" AS p
        WHERE
          p.user_id = $16::text
          AND p.started_as = $17::text
      )
      AND NOT EXISTS (
        SELECT
          1
        FROM
          "calls" AS c
        WHERE
          c.glare_key = $18::text
          AND c.status IN ('CALLING', 'RINGING')
      )
      AND (
        $19::int IS NULL
        OR EXISTS (
          SELECT
            1
          FROM
            "users" AS u
          WHERE
            u.id = $20::text
            AND u.line = $21::int
        )
      )
      AND EXISTS (
        SELECT
          1
        FROM
          ring_version_bump
      )
    ON CONFLICT DO NOTHING
    RETURNING
      "id",
      "version",
      "created_at"
  ),
  "participants" as (
    INSERT INTO
      "call_participants" AS p (
        call_id,
        call_created_at,
        "user_id",
        "position",
        "role",
        "state",
        "invited_by",
        "terminal_id",
        "silent",
        "blocked",
        "on_hold",
        "called_at",
        "rings_until",
        "joined_at",
        "left_at",
        "left_reason",
        "reject_reason",
        "transferred_by",
        "started_as",
        "media_stage",
        "network_quality",
        "ring_end",
        "ring_ended_at",
        "reports",
        seen_at
      )
    SELECT
      changed.id,
      changed.created_at,
      r."userId",
      r."position",
      r."role",
      r."state",
      r."invitedBy",
      r."terminalId",
      r."silent",
      r."blocked",
      r."onHold",
      r."calledAt",
      r."ringsUntil",
      r."joinedAt",
      r."leftAt",
      r."leftReason",
      r."rejectReason",
      r."transferredBy",
      r."startedAs",
      r."mediaStage",
      r."networkQuality",
      r."ringEnd",
      r."ringEndedAt",
      r."reports",
      now()
    FROM
      changed,
      jsonb_to_recordset($22::text::jsonb) AS r (
        "userId" text,
        "position" integer,
        "role" call_role,
        "state" call_participant_state,
        "invitedBy" text,
        "terminalId" text,
        "silent" boolean,
        "blocked" boolean,
        "onHold" boolean,
        "calledAt" timestamp(3) with time zone,
        "ringsUntil" timestamp(3) with time zone,
        "joinedAt" timestamp(3) with time zone,
        "leftAt" timestamp(3) with time zone,
        "leftReason" call_end_reason,
        "rejectReason" reject_reason,
        "transferredBy" text,
        "startedAs" text,
        "mediaStage" text,
        "networkQuality" text,
        "ringEnd" text,
        "ringEndedAt" timestamp(3) with time zone,
        "reports" jsonb
      )
    ON CONFLICT (call_id, user_id) DO UPDATE
    SET
      "state" = EXCLUDED."state",
      "invited_by" = EXCLUDED."invited_by",
      "terminal_id" = EXCLUDED."terminal_id",
      "silent" = EXCLUDED."silent",
      "blocked" = EXCLUDED."blocked",
      "on_hold" = EXCLUDED."on_hold",
      "called_at" = EXCLUDED."called_at",
      "rings_until" = EXCLUDED."rings_until",
      "joined_at" = EXCLUDED."joined_at",
      "left_at" = EXCLUDED."left_at",
      "left_reason" = EXCLUDED."left_reason",
      "reject_reason" = EXCLUDED."reject_reason",
      "transferred_by" = EXCLUDED."transferred_by",
      "started_as" = EXCLUDED."started_as",
      "media_stage" = EXCLUDED."media_stage",
      "network_quality" = EXCLUDED."network_quality",
      "ring_end" = EXCLUDED."ring_end",
      "ring_ended_at" = EXCLUDED."ring_ended_at",
      "reports" = EXCLUDED."reports",
      seen_at = CASE
        WHEN EXCLUDED.state = 'JOINED'
        AND p.state <> 'JOINED' THEN now()
        ELSE p.seen_at
      END,
      claimed_until = NULL
    RETURNING
      p."user_id"
  ),
  "timeline" as (
    INSERT INTO
      "call_timeline" (call_id, version, "kind", "at", "actor_id", "terminal_id", "detail", "update")
    SELECT
      changed.id,
      changed.version,
      $23::call_update_kind,
      $24::timestamp(3) with time zone,
      $25::text,
      $26::text,
      $27::text,
      $28::text::jsonb
    FROM
      changed
    RETURNING
      "call_id"
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
          r.id
        FROM
          changed,
          jsonb_array_elements_text($29::text::jsonb) AS r (id)
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
      $30::text,
      $31::text::jsonb,
      $32::timestamptz
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
  "events"."stream",
  "events"."seq"
from
  "changed"
  left join "events" on true
