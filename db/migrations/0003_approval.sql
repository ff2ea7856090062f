ALTER TABLE "dialogues" ADD COLUMN "published_fingerprint" text;--> statement-breakpoint
ALTER TABLE "pieces" ADD COLUMN "withdrawn_by_authors" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "written_letters" ADD COLUMN "public_number" integer;--> statement-breakpoint
CREATE UNIQUE INDEX "written_letters_public_number" ON "written_letters" USING btree ("dialogue_id","public_number");