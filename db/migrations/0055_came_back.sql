CREATE TABLE "lifted_suppressions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email_hash" text NOT NULL,
	"why" text NOT NULL,
	"reason" text,
	"said" text,
	"suppressed_at" timestamp with time zone NOT NULL,
	"lifted_at" timestamp with time zone NOT NULL,
	"lifted_by" uuid,
	"because" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "bounces" ADD COLUMN "envelope_from" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "bounces" ADD COLUMN "judged_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "lifted_suppressions" ADD CONSTRAINT "lifted_suppressions_lifted_by_members_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lifted_suppressions_by_hash" ON "lifted_suppressions" USING btree ("email_hash");--> statement-breakpoint
CREATE INDEX "bounces_by_delivery" ON "bounces" USING btree ("delivery_id");