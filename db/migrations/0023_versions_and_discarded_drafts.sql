ALTER TABLE "drafts" ADD COLUMN "discarded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "saved_by_itself" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "fetched_back_from" integer;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_discarded_alone" CHECK ("drafts"."discarded_at" is null or ("drafts"."submitted_at" is null and "drafts"."piece_id" is null));