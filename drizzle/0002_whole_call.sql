CREATE TYPE "public"."scheduled_call_status" AS ENUM('PENDING', 'STARTED', 'CANCELLED', 'FAILED');--> statement-breakpoint
CREATE TABLE "scheduled_calls" (
	"id" text PRIMARY KEY DEFAULT gen_random_uuid()::text NOT NULL,
	"caller_id" text NOT NULL,
	"callee_ids" jsonb NOT NULL,
	"type" "call_type" NOT NULL,
	"message" text,
	"at" timestamp (3) with time zone NOT NULL,
	"task_id" text,
	"status" "scheduled_call_status" DEFAULT 'PENDING' NOT NULL,
	"call_id" text DEFAULT gen_random_uuid()::text NOT NULL,
	"asked_for" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"place" bigint GENERATED ALWAYS AS (CASE WHEN status = 'PENDING' THEN 1 ELSE -1 END * (extract(epoch FROM at AT TIME ZONE 'UTC') * 1000)::bigint
          + CASE WHEN status = 'PENDING' THEN 0 ELSE 200000000000000 END) STORED NOT NULL,
	"claimed_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "blocks" (
	"user_id" text NOT NULL,
	"blocked_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "call_history" (
	"user_id" text NOT NULL,
	"with_user_id" text NOT NULL,
	"status" "call_status" NOT NULL,
	"type" "call_type" NOT NULL,
	"role" "call_role" NOT NULL,
	"call_created_at" timestamp (3) with time zone NOT NULL,
	"call_id" text NOT NULL,
	CONSTRAINT "call_history_pk" PRIMARY KEY("user_id","with_user_id","status","type","role","call_created_at","call_id")
);
--> statement-breakpoint
CREATE TABLE "call_rings" (
	"call_id" text NOT NULL,
	"user_id" text NOT NULL,
	"terminal_id" text NOT NULL,
	"told_at" timestamp (3) with time zone NOT NULL,
	"acknowledged_at" timestamp (3) with time zone,
	CONSTRAINT "call_rings_call_id_user_id_terminal_id_pk" PRIMARY KEY("call_id","user_id","terminal_id")
);
--> statement-breakpoint
DROP INDEX "call_participants_history";--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "blocked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "called_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "left_reason" "call_end_reason";--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "transferred_by" text;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "started_as" text;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "ring_end" text;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "ring_ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "reports" jsonb;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "filed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "scheduled" jsonb;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "glare_key" text;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "filed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "call_waiting" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "calls_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "scheduled_calls" ADD CONSTRAINT "scheduled_calls_caller_id_users_id_fk" FOREIGN KEY ("caller_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_blocked_id_users_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_history" ADD CONSTRAINT "call_history_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_rings" ADD CONSTRAINT "call_rings_call_id_user_id_call_participants_call_id_user_id_fk" FOREIGN KEY ("call_id","user_id") REFERENCES "public"."call_participants"("call_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scheduled_calls_list" ON "scheduled_calls" USING btree ("caller_id","place","id");--> statement-breakpoint
CREATE UNIQUE INDEX "scheduled_calls_asked_for" ON "scheduled_calls" USING btree ("caller_id","asked_for") WHERE "scheduled_calls"."status" = 'PENDING';--> statement-breakpoint
CREATE INDEX "scheduled_calls_due" ON "scheduled_calls" USING btree ("at") WHERE "scheduled_calls"."status" = 'PENDING';--> statement-breakpoint
CREATE INDEX "blocks_blocked" ON "blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "blocks_newest" ON "blocks" USING btree ("user_id","created_at","blocked_id");--> statement-breakpoint
CREATE INDEX "call_history_call" ON "call_history" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "call_participants_unfiled" ON "call_participants" USING btree ("user_id") WHERE NOT "call_participants"."filed";--> statement-breakpoint
CREATE INDEX "call_participants_missed" ON "call_participants" USING btree ("user_id","left_at") WHERE "call_participants"."state" IN ('MISSED', 'CANCELLED') AND "call_participants"."role" = 'CALLEE' AND (NOT "call_participants"."blocked" OR "call_participants"."joined_at" IS NOT NULL);--> statement-breakpoint
CREATE INDEX "call_participants_started_as" ON "call_participants" USING btree ("user_id","started_as") WHERE "call_participants"."started_as" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "calls_unfiled" ON "calls" USING btree ("ended_at") WHERE "calls"."ended_at" IS NOT NULL AND NOT "calls"."filed";--> statement-breakpoint
CREATE UNIQUE INDEX "calls_glare" ON "calls" USING btree ("glare_key") WHERE "calls"."status" IN ('CALLING', 'RINGING');--> statement-breakpoint
CREATE INDEX "call_participants_history" ON "call_participants" USING btree ("user_id","call_created_at","call_id") WHERE NOT "call_participants"."blocked" OR "call_participants"."joined_at" IS NOT NULL;