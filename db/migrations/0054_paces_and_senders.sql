CREATE TABLE "receiving_sites" (
	"site" text PRIMARY KEY NOT NULL,
	"speed" integer NOT NULL,
	"slowed_at" timestamp with time zone,
	"answers" integer DEFAULT 0 NOT NULL,
	"refusals" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"said" text,
	"paused_at" timestamp with time zone,
	"probe_at" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "senders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"beat_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "deliveries_due";--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "handed_by" uuid;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "all_as_files" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "deliveries_by_site" ON "deliveries" USING btree ("mailing_id","site","id");--> statement-breakpoint
-- Room on each page for the versions of a row: waiting, handing over and accepted follow each other within a second.
ALTER TABLE "deliveries" SET (fillfactor = 60);
