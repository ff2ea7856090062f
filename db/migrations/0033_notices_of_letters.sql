CREATE TABLE "letter_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"arrival_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "arrivals" ADD COLUMN "reminders" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "letter_links" ADD CONSTRAINT "letter_links_arrival_id_arrivals_id_fk" FOREIGN KEY ("arrival_id") REFERENCES "public"."arrivals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_links" ADD CONSTRAINT "letter_links_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letter_links_by_arrival" ON "letter_links" USING btree ("arrival_id");--> statement-breakpoint
-- Who was told by then is not told again from the beginning: after three days once, after ten no more.
UPDATE "arrivals" SET "reminders" = CASE WHEN "arrived_at" < now() - interval '10 days' THEN 2 WHEN "arrived_at" < now() - interval '3 days' THEN 1 ELSE 0 END WHERE "state" = 'proposed';--> statement-breakpoint
-- A letter that waits has a notice of its own now, and is no news of its correspondence any more.
DELETE FROM "news" WHERE "kind" IN ('letter-waits', 'letter-still-waits');
