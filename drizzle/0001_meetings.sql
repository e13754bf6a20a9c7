CREATE TYPE "public"."meeting_layout" AS ENUM('GRID', 'SPEAKER', 'PICTURE_IN_PICTURE');--> statement-breakpoint
CREATE TYPE "public"."meeting_participant_state" AS ENUM('WAITING', 'JOINED', 'LEFT', 'REMOVED');--> statement-breakpoint
CREATE TYPE "public"."meeting_role" AS ENUM('HOST', 'CO_HOST', 'PARTICIPANT', 'VIEWER');--> statement-breakpoint
CREATE TYPE "public"."meeting_status" AS ENUM('SCHEDULED', 'ACTIVE', 'ENDED', 'CANCELLED');--> statement-breakpoint
CREATE TYPE "public"."remote_control" AS ENUM('REQUESTED', 'GRANTED');--> statement-breakpoint
CREATE TABLE "meeting_invitations" (
	"meeting_id" text NOT NULL,
	"user_id" text NOT NULL,
	"invited_by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_invitations_meeting_id_user_id_pk" PRIMARY KEY("meeting_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"sender_id" text NOT NULL,
	"to_user_id" text,
	"text" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_participants" (
	"meeting_id" text NOT NULL,
	"user_id" text NOT NULL,
	"position" integer NOT NULL,
	"role" "meeting_role" NOT NULL,
	"inherited_from" "meeting_role",
	"state" "meeting_participant_state" NOT NULL,
	"terminal_id" text,
	"audio" boolean NOT NULL,
	"video" boolean NOT NULL,
	"screen" boolean NOT NULL,
	"screen_allowed" boolean,
	"unmute_requested" boolean NOT NULL,
	"hand_raised_at" timestamp (3) with time zone,
	"remote_control" "remote_control",
	"waiting_since" timestamp (3) with time zone,
	"wants_audio" boolean NOT NULL,
	"wants_video" boolean NOT NULL,
	"password_version" integer,
	"joined_at" timestamp (3) with time zone,
	"left_at" timestamp (3) with time zone,
	"place_kept_until" timestamp (3) with time zone,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	CONSTRAINT "meeting_participants_meeting_id_user_id_pk" PRIMARY KEY("meeting_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"type" "call_type" NOT NULL,
	"status" "meeting_status" NOT NULL,
	"host_id" text NOT NULL,
	"is_public" boolean NOT NULL,
	"is_locked" boolean NOT NULL,
	"layout" "meeting_layout" NOT NULL,
	"max_participants" integer NOT NULL,
	"settings" jsonb NOT NULL,
	"password_hash" text,
	"password_version" integer NOT NULL,
	"spotlight_id" text,
	"screen_no" integer NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"planned_duration" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"empty_since" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"listed_at" timestamp (3) with time zone GENERATED ALWAYS AS (COALESCE(starts_at, created_at)) STORED NOT NULL,
	"claimed_until" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "meeting_invitations" ADD CONSTRAINT "meeting_invitations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_invitations" ADD CONSTRAINT "meeting_invitations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_messages" ADD CONSTRAINT "meeting_messages_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_messages" ADD CONSTRAINT "meeting_messages_sender_id_users_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_participants" ADD CONSTRAINT "meeting_participants_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_participants" ADD CONSTRAINT "meeting_participants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_host_id_users_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_invitations_user" ON "meeting_invitations" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "meeting_messages_history" ON "meeting_messages" USING btree ("meeting_id","seq");--> statement-breakpoint
CREATE INDEX "meeting_participants_user" ON "meeting_participants" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "meeting_participants_seen" ON "meeting_participants" USING btree ("seen_at") WHERE "meeting_participants"."state" IN ('WAITING', 'JOINED');--> statement-breakpoint
CREATE UNIQUE INDEX "meetings_code" ON "meetings" USING btree ("code");--> statement-breakpoint
CREATE INDEX "meetings_host" ON "meetings" USING btree ("host_id");--> statement-breakpoint
CREATE INDEX "meetings_listed" ON "meetings" USING btree ("listed_at","id");--> statement-breakpoint
CREATE INDEX "meetings_empty" ON "meetings" USING btree ("empty_since") WHERE "meetings"."status" = 'ACTIVE' AND "meetings"."empty_since" IS NOT NULL;