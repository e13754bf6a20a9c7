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
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"place" bigint GENERATED ALWAYS AS (CASE WHEN status = 'PENDING' THEN 1 ELSE -1 END * (extract(epoch FROM at AT TIME ZONE 'UTC') * 1000)::bigint
          + CASE WHEN status = 'PENDING' THEN 0 ELSE 200000000000000 END) STORED NOT NULL,
	"claimed_until" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "scheduled" jsonb;--> statement-breakpoint
ALTER TABLE "scheduled_calls" ADD CONSTRAINT "scheduled_calls_caller_id_users_id_fk" FOREIGN KEY ("caller_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scheduled_calls_list" ON "scheduled_calls" USING btree ("caller_id","place","id");--> statement-breakpoint
CREATE INDEX "scheduled_calls_due" ON "scheduled_calls" USING btree ("at") WHERE "scheduled_calls"."status" = 'PENDING';