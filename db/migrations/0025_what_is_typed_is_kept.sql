-- What is typed is kept, whatever it says. What its writer may not use is typed in it, and shows nobody a picture.
CREATE FUNCTION "pictures_but"("found" text[], "closed" text[]) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(spelled ORDER BY place), '{}')
  FROM unnest("found") WITH ORDINALITY AS each(spelled, place)
  WHERE spelled <> ALL ("closed")
$$;
--> statement-breakpoint
CREATE TABLE "typed_profiles" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"role_line" text NOT NULL,
	"bio" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "compositions" ADD COLUMN "typed_date" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "compositions" ADD COLUMN "set_aside" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "compositions" ADD COLUMN "closed_pictures" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "letter_revisions" ADD COLUMN "closed_pictures" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "typed_date" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "closed_pictures" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "compositions" DROP COLUMN "pictures";--> statement-breakpoint
ALTER TABLE "compositions" ADD COLUMN "pictures" text[] GENERATED ALWAYS AS (pictures_but(pictures_in(closing || ' ' || letters::text || ' ' || coalesce(image ->> 'src', '')), closed_pictures)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "letter_revisions" DROP COLUMN "pictures";--> statement-breakpoint
ALTER TABLE "letter_revisions" ADD COLUMN "pictures" text[] GENERATED ALWAYS AS (pictures_but(pictures_in(body), closed_pictures)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" DROP COLUMN "pictures";--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "pictures" text[] GENERATED ALWAYS AS (pictures_but(pictures_in(body || ' ' || coalesce(image ->> 'src', '')), closed_pictures)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "compositions_by_picture" ON "compositions" USING gin ("pictures");--> statement-breakpoint
CREATE INDEX "letter_revisions_by_picture" ON "letter_revisions" USING gin ("pictures");--> statement-breakpoint
CREATE INDEX "revisions_by_picture" ON "revisions" USING gin ("pictures");--> statement-breakpoint
ALTER TABLE "typed_profiles" ADD CONSTRAINT "typed_profiles_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
