CREATE TYPE "public"."call_end_reason" AS ENUM('HUNG_UP', 'BUSY', 'DECLINED', 'NO_ANSWER', 'CALLER_CANCELLED', 'CONNECTION_LOST', 'TRANSFERRED', 'ERROR');--> statement-breakpoint
CREATE TYPE "public"."call_participant_state" AS ENUM('INVITED', 'RINGING', 'JOINED', 'LEFT', 'REJECTED', 'MISSED', 'CANCELLED');--> statement-breakpoint
CREATE TYPE "public"."call_role" AS ENUM('CALLER', 'CALLEE');--> statement-breakpoint
CREATE TYPE "public"."call_status" AS ENUM('CALLING', 'RINGING', 'CONNECTED', 'COMPLETED', 'REJECTED', 'MISSED', 'CANCELLED', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."call_type" AS ENUM('AUDIO', 'VIDEO');--> statement-breakpoint
CREATE TYPE "public"."call_update_kind" AS ENUM('STARTED', 'RINGING', 'ACCEPTED', 'ANSWERED_ELSEWHERE', 'REJECTED', 'CANCELLED', 'TIMED_OUT', 'INVITED', 'JOINED', 'LEFT', 'ENDED', 'HELD', 'RESUMED', 'TRANSFERRED', 'MEDIA_CHANGED', 'REPORTED');--> statement-breakpoint
CREATE TYPE "public"."chosen_presence" AS ENUM('ONLINE', 'AWAY', 'DO_NOT_DISTURB', 'INVISIBLE');--> statement-breakpoint
CREATE TYPE "public"."reject_reason" AS ENUM('BUSY', 'DECLINED', 'NO_ANSWER');--> statement-breakpoint
CREATE TABLE "call_participants" (
	"call_id" text NOT NULL,
	"user_id" text NOT NULL,
	"position" integer NOT NULL,
	"role" "call_role" NOT NULL,
	"state" "call_participant_state" NOT NULL,
	"call_created_at" timestamp (3) with time zone NOT NULL,
	"invited_by" text,
	"terminal_id" text,
	"silent" boolean NOT NULL,
	"on_hold" boolean DEFAULT false NOT NULL,
	"rings_until" timestamp (3) with time zone,
	"joined_at" timestamp (3) with time zone,
	"left_at" timestamp (3) with time zone,
	"reject_reason" "reject_reason",
	"media_stage" text,
	"network_quality" text,
	"seen_at" timestamp (3) with time zone,
	"claimed_until" timestamp (3) with time zone,
	CONSTRAINT "call_participants_call_id_user_id_pk" PRIMARY KEY("call_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "call_timeline" (
	"call_id" text NOT NULL,
	"version" integer NOT NULL,
	"kind" "call_update_kind" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"terminal_id" text,
	"detail" text,
	CONSTRAINT "call_timeline_call_id_version_pk" PRIMARY KEY("call_id","version")
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" text PRIMARY KEY NOT NULL,
	"type" "call_type" NOT NULL,
	"status" "call_status" NOT NULL,
	"end_reason" "call_end_reason",
	"caller_id" text NOT NULL,
	"message" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"connected_at" timestamp (3) with time zone,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"epoch" text DEFAULT substr(replace(gen_random_uuid()::text, '-', ''), 1, 12) NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "installation_only" CHECK ("installation"."only")
);
--> statement-breakpoint
CREATE TABLE "refresh_tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY DEFAULT gen_random_uuid()::text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "stream_events" (
	"stream" text NOT NULL,
	"seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stream_events_stream_seq_pk" PRIMARY KEY("stream","seq")
);
--> statement-breakpoint
CREATE TABLE "streams" (
	"id" text PRIMARY KEY NOT NULL,
	"head" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY DEFAULT gen_random_uuid()::text NOT NULL,
	"username" text NOT NULL,
	"email" text,
	"display_name" text NOT NULL,
	"avatar_url" text,
	"password_hash" text,
	"outside_subject" text,
	"chosen_presence" "chosen_presence" DEFAULT 'ONLINE' NOT NULL,
	"presence_text" text,
	"last_seen_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "call_participants" ADD CONSTRAINT "call_participants_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_participants" ADD CONSTRAINT "call_participants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_timeline" ADD CONSTRAINT "call_timeline_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_caller_id_users_id_fk" FOREIGN KEY ("caller_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "call_participants_history" ON "call_participants" USING btree ("user_id","call_created_at","call_id");--> statement-breakpoint
CREATE INDEX "call_participants_live" ON "call_participants" USING btree ("user_id") WHERE "call_participants"."state" IN ('INVITED', 'RINGING', 'JOINED');--> statement-breakpoint
CREATE INDEX "call_participants_ringing" ON "call_participants" USING btree ("rings_until") WHERE "call_participants"."state" IN ('INVITED', 'RINGING');--> statement-breakpoint
CREATE INDEX "call_participants_seen" ON "call_participants" USING btree ("seen_at") WHERE "call_participants"."state" = 'JOINED';--> statement-breakpoint
CREATE INDEX "refresh_tokens_session" ON "refresh_tokens" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "stream_events_at" ON "stream_events" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_username" ON "users" USING btree (lower("username") text_pattern_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "users_outside_subject" ON "users" USING btree ("outside_subject");--> statement-breakpoint
CREATE INDEX "users_display_name" ON "users" USING btree (lower("display_name") text_pattern_ops);