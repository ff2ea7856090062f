ALTER TABLE "letter_changes" ADD COLUMN "subject" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "letter_revisions" ADD COLUMN "subject" text DEFAULT '' NOT NULL;--> statement-breakpoint
-- What was there before had its letter's subject; older subjects were not remembered.
UPDATE "letter_revisions" SET "subject" = "written_letters"."subject" FROM "written_letters" WHERE "written_letters"."id" = "letter_revisions"."letter_id";--> statement-breakpoint
UPDATE "letter_changes" SET "subject" = "written_letters"."subject" FROM "written_letters" WHERE "written_letters"."id" = "letter_changes"."letter_id";
