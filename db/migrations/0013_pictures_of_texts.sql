-- Which pictures a text spells. Whoever may see a picture is decided by the texts it is in, so the texts themselves say
-- it. Rows that are there are filled in below: what a published piece uses stays public, and nothing else is.
CREATE FUNCTION "pictures_in"("source" text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT found[1] COLLATE "C"), '{}')
  FROM regexp_matches("source",
    '/media/([0-9a-f]{16}(?=/)|[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp))', 'g') AS found
$$;
--> statement-breakpoint
CREATE TABLE "arrival_pictures" (
	"arrival_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"media_id" uuid NOT NULL,
	CONSTRAINT "arrival_pictures_arrival_id_place_pk" PRIMARY KEY("arrival_id","place")
);
--> statement-breakpoint
ALTER TABLE "compositions" ADD COLUMN "pictures" text[] GENERATED ALWAYS AS (pictures_in(closing || ' ' || letters::text || ' ' || coalesce(image ->> 'src', ''))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "letter_changes" ADD COLUMN "pictures" text[] GENERATED ALWAYS AS (pictures_in(body)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "letter_revisions" ADD COLUMN "pictures" text[] GENERATED ALWAYS AS (pictures_in(body)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "pictures" text[] GENERATED ALWAYS AS (pictures_in(body || ' ' || coalesce(image ->> 'src', ''))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "pictures" text[] GENERATED ALWAYS AS (pictures_in(bio)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "pictures" text[] GENERATED ALWAYS AS (pictures_in(body || ' ' || interlude)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "pieces" ADD COLUMN "pictures" text[] GENERATED ALWAYS AS (pictures_in(body || ' ' || coalesce(image ->> 'src', ''))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "standing_pages" ADD COLUMN "pictures" text[] GENERATED ALWAYS AS (pictures_in(body)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "arrival_pictures" ADD CONSTRAINT "arrival_pictures_arrival_id_arrivals_id_fk" FOREIGN KEY ("arrival_id") REFERENCES "public"."arrivals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival_pictures" ADD CONSTRAINT "arrival_pictures_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "compositions_by_picture" ON "compositions" USING gin ("pictures");--> statement-breakpoint
CREATE INDEX "letter_changes_by_picture" ON "letter_changes" USING gin ("pictures");--> statement-breakpoint
CREATE INDEX "letter_revisions_by_picture" ON "letter_revisions" USING gin ("pictures");--> statement-breakpoint
CREATE INDEX "revisions_by_picture" ON "revisions" USING gin ("pictures");--> statement-breakpoint
CREATE INDEX "media_by_folder" ON "media" USING btree (left("hash", 16));--> statement-breakpoint
CREATE INDEX "letters_by_picture" ON "letters" USING gin ("pictures");--> statement-breakpoint
CREATE INDEX "pieces_by_picture" ON "pieces" USING gin ("pictures");