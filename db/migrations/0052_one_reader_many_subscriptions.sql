CREATE TABLE "readers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reader_id" uuid NOT NULL,
	"list" text NOT NULL,
	"piece_id" uuid,
	"author_id" uuid,
	"topic_id" uuid,
	"pace" text,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirm_token_hash" text,
	"confirm_mailed_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"left_at" timestamp with time zone,
	"paused_until" timestamp with time zone,
	CONSTRAINT "subscriptions_confirmTokenHash_unique" UNIQUE("confirm_token_hash"),
	CONSTRAINT "subscriptions_once" UNIQUE NULLS NOT DISTINCT("reader_id","list","piece_id","author_id","topic_id"),
	CONSTRAINT "subscriptions_name_one_thing" CHECK (num_nonnulls("subscriptions"."piece_id", "subscriptions"."author_id", "subscriptions"."topic_id") = ("subscriptions"."list" in ('dialogue', 'author', 'topic'))::int
        and ("subscriptions"."list" = 'dialogue') = ("subscriptions"."piece_id" is not null)
        and ("subscriptions"."list" = 'author') = ("subscriptions"."author_id" is not null)
        and ("subscriptions"."list" = 'topic') = ("subscriptions"."topic_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_piece_id_pieces_id_fk" FOREIGN KEY ("piece_id") REFERENCES "public"."pieces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "readers_email" ON "readers" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "subscriptions_by_list" ON "subscriptions" USING btree ("list","confirmed_at");--> statement-breakpoint
CREATE INDEX "subscriptions_by_piece" ON "subscriptions" USING btree ("piece_id");--> statement-breakpoint
-- One address is one reader, whatever its case; as it was typed first.
INSERT INTO "readers" ("email", "added_at") SELECT DISTINCT ON (lower("email")) "email", "asked_at" FROM (
	SELECT "email", "asked_at" FROM "subscribers" UNION ALL SELECT "email", "asked_at" FROM "followers"
) "known" ORDER BY lower("email"), "asked_at";
--> statement-breakpoint
-- They keep their ids, which stand in the leaving addresses of mails that were sent.
INSERT INTO "subscriptions" ("id", "reader_id", "list", "asked_at", "confirm_token_hash", "confirm_mailed_at", "confirmed_at", "left_at")
	SELECT "s"."id", "r"."id", 'newsletter', "s"."asked_at", "s"."confirm_token_hash", "s"."confirm_mailed_at", "s"."confirmed_at", "s"."left_at"
	FROM "subscribers" "s" JOIN "readers" "r" ON lower("r"."email") = lower("s"."email");
--> statement-breakpoint
INSERT INTO "subscriptions" ("id", "reader_id", "list", "piece_id", "pace", "asked_at", "confirm_token_hash", "confirm_mailed_at", "confirmed_at", "left_at")
	SELECT "f"."id", "r"."id", 'dialogue', "f"."piece_id", "f"."pace", "f"."asked_at", "f"."confirm_token_hash", "f"."confirm_mailed_at", "f"."confirmed_at", "f"."left_at"
	FROM "followers" "f" JOIN "readers" "r" ON lower("r"."email") = lower("f"."email");
--> statement-breakpoint
ALTER TABLE "consents" DROP CONSTRAINT "consents_subscriber_id_subscribers_id_fk";
--> statement-breakpoint
ALTER TABLE "consents" RENAME COLUMN "subscriber_id" TO "subscription_id";
--> statement-breakpoint
ALTER INDEX "consents_by_subscriber" RENAME TO "consents_by_subscription";
--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "list" text;
--> statement-breakpoint
UPDATE "consents" SET "list" = 'newsletter';
--> statement-breakpoint
-- Of a follower the proof stood in their own row.
INSERT INTO "consents" ("subscription_id", "email", "list", "form", "wording_version", "ip_hash", "asked_at", "confirmed_at", "left_at")
	SELECT "id", "email", 'dialogue', 'dialogue', "wording_version", "ip_hash", "asked_at", "confirmed_at", "left_at" FROM "followers";
--> statement-breakpoint
ALTER TABLE "consents" ALTER COLUMN "list" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "letter_deliveries" DROP CONSTRAINT "letter_deliveries_follower_id_followers_id_fk";
--> statement-breakpoint
ALTER TABLE "letter_deliveries" RENAME COLUMN "follower_id" TO "subscription_id";
--> statement-breakpoint
ALTER TABLE "letter_deliveries" RENAME CONSTRAINT "letter_deliveries_follower_id_number_pk" TO "letter_deliveries_subscription_id_number_pk";
--> statement-breakpoint
ALTER TABLE "letter_deliveries" ADD CONSTRAINT "letter_deliveries_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "removals" DROP CONSTRAINT "removals_follower_id_followers_id_fk";
--> statement-breakpoint
ALTER TABLE "removals" RENAME COLUMN "follower_id" TO "subscription_id";
--> statement-breakpoint
ALTER INDEX "removals_by_follower" RENAME TO "removals_by_subscription";
--> statement-breakpoint
ALTER TABLE "removals" ADD CONSTRAINT "removals_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
DROP TABLE "followers";
--> statement-breakpoint
DROP TABLE "subscribers";
