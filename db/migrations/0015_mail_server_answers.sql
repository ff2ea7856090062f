CREATE TABLE "failed_mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"job" text NOT NULL,
	"payload" jsonb NOT NULL,
	"email" text NOT NULL,
	"reason" text NOT NULL,
	"said" text,
	"run" integer NOT NULL,
	"tries" integer DEFAULT 1 NOT NULL,
	"uncertain" integer DEFAULT 0 NOT NULL,
	"first_failed_at" timestamp with time zone NOT NULL,
	"last_failed_at" timestamp with time zone NOT NULL,
	"gave_up_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "mail_server" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"run" integer DEFAULT 1 NOT NULL,
	"refusals" integer DEFAULT 0 NOT NULL,
	"refusing_since" timestamp with time zone,
	"reason" text,
	"said" text,
	"paused_at" timestamp with time zone,
	"paused_for" text,
	"probe_at" timestamp with time zone,
	CONSTRAINT "mail_server_is_one_row" CHECK ("mail_server"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "removals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"follower_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"said" text,
	"removed_at" timestamp with time zone NOT NULL,
	"run" integer NOT NULL,
	"run_length" integer,
	"restored_at" timestamp with time zone,
	"restored_by" uuid
);
--> statement-breakpoint
ALTER TABLE "removals" ADD CONSTRAINT "removals_follower_id_followers_id_fk" FOREIGN KEY ("follower_id") REFERENCES "public"."followers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removals" ADD CONSTRAINT "removals_restored_by_members_id_fk" FOREIGN KEY ("restored_by") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "removals_by_follower" ON "removals" USING btree ("follower_id");
--> statement-breakpoint
-- Whom a refusal took off before this was kept: they can be put back. Those who left by themselves did so at another moment.
insert into "removals" ("follower_id", "reason", "removed_at", "run")
select f."id", coalesce(d."reason", ''), f."left_at", 0 from "followers" f
join "letter_deliveries" d on d."follower_id" = f."id" and d."state" = 'refused' and d."updated_at" = f."left_at";
