ALTER TABLE "members" ADD COLUMN "former_emails" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
UPDATE "members" SET "former_emails" = "former"."emails" FROM (
	SELECT "member_id", array_agg(DISTINCT lower("old_email")) AS "emails" FROM "address_changes"
	WHERE "old_email" IS NOT NULL AND "confirmed_at" IS NOT NULL AND "undone_at" IS NULL GROUP BY "member_id"
) "former" WHERE "former"."member_id" = "members"."id";
