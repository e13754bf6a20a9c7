-- Sent by MeetingStore.readMany in src/db/meeting/store.ts, MeetingStore.read in src/db/meeting/store.ts.
-- $1 users, $2 ids

select
  "meetings"."id",
  "meetings"."code",
  "meetings"."title",
  "meetings"."description",
  "meetings"."type",
  "meetings"."status",
  "meetings"."host_id",
  "meetings"."is_public",
  "meetings"."is_locked",
  "meetings"."layout",
  "meetings"."max_participants",
  "meetings"."settings",
  "meetings"."password_version",
  "meetings"."spotlight_id",
  "meetings"."screen_no",
  "meetings"."starts_at",
  "meetings"."planned_duration",
  "meetings"."created_at",
  "meetings"."started_at",
  "meetings"."ended_at",
  "meetings"."empty_since",
  "meetings"."version",
  "meeting_participants"."user_id",
  "meeting_participants"."position",
  "meeting_participants"."role",
  "meeting_participants"."inherited_from",
  "meeting_participants"."state",
  "meeting_participants"."terminal_id",
  "meeting_participants"."audio",
  "meeting_participants"."video",
  "meeting_participants"."screen",
  "meeting_participants"."screen_allowed",
  "meeting_participants"."unmute_requested",
  "meeting_participants"."hand_raised_at",
  "meeting_participants"."remote_control",
  "meeting_participants"."waiting_since",
  "meeting_participants"."wants_audio",
  "meeting_participants"."wants_video",
  "meeting_participants"."password_version",
  "meeting_participants"."joined_at",
  "meeting_participants"."left_at",
  "meeting_participants"."place_kept_until",
  now() as "read_at"
from
  "meetings"
  left join "meeting_participants" on "meeting_participants"."meeting_id" = "meetings"."id"
  AND (
    "meeting_participants"."state" <> 'LEFT'
    OR "meeting_participants"."place_kept_until" IS NOT NULL
    OR "meeting_participants"."inherited_from" IS NOT NULL
    OR "meeting_participants"."user_id" = ANY (
      ARRAY(
        SELECT
          jsonb_array_elements_text($1::text::jsonb)
      )
    )
  )
where
  "meetings"."id" = ANY (
    ARRAY(
      SELECT
        jsonb_array_elements_text($2::text::jsonb)
    )
  )
order by
  "meeting_participants"."position" asc,
  "meeting_participants"."user_id" asc
