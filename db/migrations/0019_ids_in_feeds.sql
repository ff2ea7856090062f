ALTER TABLE "authors" ADD COLUMN "feed_id" text DEFAULT 'urn:uuid:' || gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "feed_id" text DEFAULT 'urn:uuid:' || gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "pieces" ADD COLUMN "feed_id" text DEFAULT 'urn:uuid:' || gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "feed_id" text DEFAULT 'urn:uuid:' || gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "feed_id" text DEFAULT 'urn:uuid:' || gen_random_uuid() NOT NULL;--> statement-breakpoint
-- What is public already keeps the id that readers of feeds know it by: the address it has today. Only the program that runs this
-- knows the address of the site, and says it in a setting of the transaction.
UPDATE "publication" SET "feed_id" = coalesce(current_setting('samenspraak.site_url', true), '') || '/';
--> statement-breakpoint
UPDATE "authors" SET "feed_id" = coalesce(current_setting('samenspraak.site_url', true), '') || '/auteurs/' || "slug";
--> statement-breakpoint
UPDATE "topics" SET "feed_id" = coalesce(current_setting('samenspraak.site_url', true), '') || '/rubrieken/' || "slug";
--> statement-breakpoint
UPDATE "pieces" SET "feed_id" = coalesce(current_setting('samenspraak.site_url', true), '') || "path";
--> statement-breakpoint
UPDATE "letters" SET "feed_id" = coalesce(current_setting('samenspraak.site_url', true), '') || "pieces"."path" || '#brief-' || "letters"."number"
  FROM "pieces" WHERE "pieces"."id" = "letters"."piece_id";
