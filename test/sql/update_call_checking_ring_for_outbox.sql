-- Sent by CallStore.update in src/db/call/store.ts.
-- $1 ringUserId, $2 ringVersion, $3 status, $4 endReason, $5 connectedAt, $6 startedAt, $7 endedAt,
-- $8 id, $9 expectedVersion, $10 changedAt, $11 at, $12 id, $13 expectedVersion, $14 changedAt,
-- $15 participants, $16 kind, $17 at, $18 actorId, $19 terminalId, $20 detail, $21 update,
-- $22 streams, $23 kind, $24 payload, $25 at, $26 outbox

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
    UPDATE "calls"
    SET
      "status" = $3::call_status,
      "end_reason" = $4::call_end_reason,
      "connected_at" = $5::timestamp(3) with time zone,
      "started_at" = $6::timestamp(3) with time zone,
      "ended_at" = $7::timestamp(3) with time zone,
      version = version + 1
    WHERE
      id = $8
      AND version = $9::int
      AND (
        $10::timestamptz IS NULL
        OR $11::timestamptz BETWEEN now() - interval '1 second' AND now() + interval '1 second'
        AND EXISTS (
          SELECT
            1
          FROM
            "call_timeline" AS t
          WHERE
            t.call_id = $12
            AND t.version = $13::int
            AND t.at = $14::timestamptz
        )
      )
      AND EXISTS (
        SELECT
          1
        FROM
          ring_version_bump
      )
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
      jsonb_to_recordset($15::text::jsonb) AS r (
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
      $16::call_update_kind,
      $17::timestamp(3) with time zone,
      $18::text,
      $19::text,
      $20::text,
      $21::text::jsonb
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
          jsonb_array_elements_text($22::text::jsonb) AS r (id)
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
      $23::text,
      $24::text::jsonb,
      $25::timestamptz
    FROM
      heads
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
      jsonb_array_elements($26::text::jsonb) WITH ORDINALITY AS r (event, no)
      JOIN "outbox_interests" AS i ON i.kind = r.event ->> 'kind'
    ORDER BY
      r.no
    RETURNING
      "id"
  )
select
  "events"."stream",
  "events"."seq"
from
  "changed"
  left join "events" on true
