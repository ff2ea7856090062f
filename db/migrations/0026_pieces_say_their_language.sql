ALTER TABLE "compositions" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "pieces" ADD COLUMN "language" text;