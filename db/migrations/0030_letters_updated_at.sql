ALTER TABLE "letters" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- What stands is as it was for who reads feeds: until now each letter had the moment of its piece.
UPDATE "letters" SET "updated_at" = "pieces"."updated_at" FROM "pieces" WHERE "pieces"."id" = "letters"."piece_id";
