CREATE TABLE "issues" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"feed_id" text DEFAULT 'urn:uuid:' || gen_random_uuid() NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"subject" text NOT NULL,
	"preheader" text DEFAULT '' NOT NULL,
	"parts" jsonb NOT NULL,
	"pictures" text[] GENERATED ALWAYS AS (pictures_in(parts::text)) STORED NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "issues_number" UNIQUE("year","number")
);
--> statement-breakpoint
CREATE TABLE "issue_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"preheader" text DEFAULT '' NOT NULL,
	"parts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"pictures" text[] GENERATED ALWAYS AS (pictures_in(parts::text)) STORED NOT NULL,
	"plain_text" text,
	"version" integer DEFAULT 1 NOT NULL,
	"begun_by" uuid,
	"begun_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"issue_id" uuid
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "deliveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"mailing_id" uuid NOT NULL,
	"reader_id" uuid,
	"subscription_id" uuid,
	"site" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"reason" text,
	"said" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deliveries_once" UNIQUE("mailing_id","reader_id")
);
--> statement-breakpoint
CREATE TABLE "mailings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"list" text NOT NULL,
	"issue_draft_id" uuid NOT NULL,
	"pressed_by" uuid,
	"pressed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"frozen_at" timestamp with time zone,
	"paused_at" timestamp with time zone,
	"stopped_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"subject" text,
	"html" text,
	"text" text,
	CONSTRAINT "mailings_once" UNIQUE("issue_draft_id","list"),
	CONSTRAINT "mailings_are_whole" CHECK (("mailings"."frozen_at" is null) = ("mailings"."html" is null) and ("mailings"."html" is null) = ("mailings"."text" is null))
);
--> statement-breakpoint
CREATE TABLE "bounces" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"delivery_id" bigint,
	"reader_id" uuid,
	"raw" "bytea" NOT NULL,
	"raw_hash" text NOT NULL,
	"arrived_at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"said" text,
	CONSTRAINT "bounces_rawHash_unique" UNIQUE("raw_hash")
);
--> statement-breakpoint
CREATE TABLE "suppressions" (
	"email_hash" text PRIMARY KEY NOT NULL,
	"why" text NOT NULL,
	"reason" text,
	"said" text,
	"suppressed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "issue_drafts" ADD CONSTRAINT "issue_drafts_begun_by_members_id_fk" FOREIGN KEY ("begun_by") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_drafts" ADD CONSTRAINT "issue_drafts_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_issue_draft_id_issue_drafts_id_fk" FOREIGN KEY ("issue_draft_id") REFERENCES "public"."issue_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_pressed_by_members_id_fk" FOREIGN KEY ("pressed_by") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bounces" ADD CONSTRAINT "bounces_delivery_id_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."deliveries"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bounces" ADD CONSTRAINT "bounces_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("mailing_id","state","due_at");--> statement-breakpoint
CREATE INDEX "deliveries_by_reader" ON "deliveries" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "bounces_by_reader" ON "bounces" USING btree ("reader_id");--> statement-breakpoint
CREATE TRIGGER new_edition AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "issues" FOR EACH STATEMENT EXECUTE FUNCTION new_edition();
