-- Sent by CallStore.update in src/db/call/store.ts.
-- $1 status, $2 endReason, $3 connectedAt, $4 startedAt, $5 endedAt, $6 id, $7 expectedVersion,
-- $8 changedAt, $9 at, $10 id, $11 expectedVersion, $12 changedAt, $13 participants, $14 kind,
-- $15 at, $16 actorId, $17 terminalId, $18 detail, $19 update, $20 streams, $21 kind, $22 payload,
-- $23 at

with
  "changed" as (
    UPDATE "calls"
    SET
      "status" = $1::call_status,
      "end_reason" = $2::call_end_reason,
      "connected_at" = $3::timestamp(3) with time zone,
      "started_at" = $4::timestamp(3) with time zone,
      "ended_at" = $5::timestamp(3) with time zone,
      version = version + 1
    WHERE
      id = $6
      AND version = $7::int
      AND (
        $8::timestamptz IS NULL
        OR $9::timestamptz BETWEEN now() - interval '1 second' AND now() + interval '1 second'
        AND EXISTS (
          SELECT
            1
          FROM
            "call_timeline" AS t
          WHERE
            t.call_id = $10
            AND t.version = $11::int
            AND t.at = $12::timestamptz
        )
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
      jsonb_to_recordset($13::text::jsonb) AS r (
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
      $14::call_update_kind,
      $15::timestamp(3) with time zone,
      $16::text,
      $17::text,
      $18::text,
      $19::text::jsonb
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
          jsonb_array_elements_text($20::text::jsonb) AS r (id)
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
      $21::text,
      $22::text::jsonb,
      $23::timestamptz
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
