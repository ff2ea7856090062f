DROP INDEX "written_letters_one_draft";--> statement-breakpoint
ALTER TABLE "letter_revisions" ADD COLUMN "saved_by_itself" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "letter_revisions" ADD COLUMN "fetched_back_from" integer;--> statement-breakpoint
ALTER TABLE "written_letters" ADD COLUMN "discarded_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "written_letters_one_draft" ON "written_letters" USING btree ("dialogue_id","writer_id") WHERE "written_letters"."sent_at" is null and "written_letters"."discarded_at" is null;--> statement-breakpoint
ALTER TABLE "written_letters" ADD CONSTRAINT "written_letters_discarded_unsent" CHECK ("written_letters"."discarded_at" is null or "written_letters"."sent_at" is null);