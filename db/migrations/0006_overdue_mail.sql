CREATE TABLE "heartbeat" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"beat_at" timestamp with time zone NOT NULL,
	"database" text NOT NULL,
	"overdue_at" timestamp with time zone,
	"stood_still_since" timestamp with time zone,
	CONSTRAINT "heartbeat_is_one_row" CHECK ("heartbeat"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "overdue_mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"job" text NOT NULL,
	"payload" jsonb NOT NULL,
	"queued_at" timestamp with time zone NOT NULL
);
