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
DROP INDEX "call_participants_history";--> statement-breakpoint
ALTER TABLE "blocks" ADD COLUMN "last_seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "filed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "filed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "call_history" ADD CONSTRAINT "call_history_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "call_history_call" ON "call_history" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "blocks_newest" ON "blocks" USING btree ("user_id","created_at","blocked_id");--> statement-breakpoint
CREATE INDEX "call_participants_unfiled" ON "call_participants" USING btree ("user_id") WHERE NOT "call_participants"."filed";--> statement-breakpoint
CREATE INDEX "call_participants_missed" ON "call_participants" USING btree ("user_id","left_at") WHERE "call_participants"."state" IN ('MISSED', 'CANCELLED') AND "call_participants"."role" = 'CALLEE' AND (NOT "call_participants"."blocked" OR "call_participants"."joined_at" IS NOT NULL);--> statement-breakpoint
CREATE INDEX "calls_unfiled" ON "calls" USING btree ("ended_at") WHERE "calls"."ended_at" IS NOT NULL AND NOT "calls"."filed";--> statement-breakpoint
CREATE INDEX "call_participants_history" ON "call_participants" USING btree ("user_id","call_created_at","call_id") WHERE NOT "call_participants"."blocked" OR "call_participants"."joined_at" IS NOT NULL;