ALTER TABLE "members" ADD COLUMN "shared_author_id" uuid;--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "former_slugs" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_shared_author_id_authors_id_fk" FOREIGN KEY ("shared_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
-- Of members who write as one author the first keeps it, after who is there or is leaving comes who was removed when nobody was asked what becomes of their texts. The others have none and get one
-- of their own name with what they publish next. What is public stays as it is, and theirs what they wrote of it.
UPDATE "members" SET "author_id" = NULL, "shared_author_id" = "author_id" FROM (
	SELECT "m"."id", row_number() OVER (
		PARTITION BY "m"."author_id" ORDER BY ("m"."removed_at" IS NOT NULL AND "d"."member_id" IS NULL), "m"."created_at", "m"."id"
	) AS "place"
	FROM "members" "m" LEFT JOIN "departures" "d" ON "d"."member_id" = "m"."id"
	WHERE "m"."author_id" IS NOT NULL AND ("m"."removed_at" IS NULL OR "m"."email" IS NOT NULL)
) "shared" WHERE "shared"."id" = "members"."id" AND "shared"."place" > 1;--> statement-breakpoint
CREATE UNIQUE INDEX "members_author" ON "members" USING btree ("author_id") WHERE "members"."removed_at" is null or "members"."email" is not null;
