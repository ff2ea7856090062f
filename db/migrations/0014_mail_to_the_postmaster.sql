CREATE TABLE "postmaster_mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"raw" "bytea" NOT NULL,
	"envelope_from" text DEFAULT '' NOT NULL,
	"network_hash" text DEFAULT '' NOT NULL,
	"arrived_at" timestamp with time zone DEFAULT now() NOT NULL,
	"discarded_by" uuid,
	"discarded_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "postmaster_mails" ADD CONSTRAINT "postmaster_mails_discarded_by_members_id_fk" FOREIGN KEY ("discarded_by") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "postmaster_mails_by_moment" ON "postmaster_mails" USING btree ("arrived_at");