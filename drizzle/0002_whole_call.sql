CREATE TABLE "blocks" (
	"user_id" text NOT NULL,
	"blocked_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
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
ALTER TABLE "call_participants" ADD COLUMN "blocked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "called_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "left_reason" "call_end_reason";--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "transferred_by" text;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "started_as" text;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "ring_end" text;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "ring_ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "call_participants" ADD COLUMN "reports" jsonb;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "glare_key" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "call_waiting" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "calls_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_blocked_id_users_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_rings" ADD CONSTRAINT "call_rings_call_id_user_id_call_participants_call_id_user_id_fk" FOREIGN KEY ("call_id","user_id") REFERENCES "public"."call_participants"("call_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "blocks_blocked" ON "blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "call_participants_started_as" ON "call_participants" USING btree ("user_id","started_as") WHERE "call_participants"."started_as" IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "calls_glare" ON "calls" USING btree ("glare_key") WHERE "calls"."status" IN ('CALLING', 'RINGING');