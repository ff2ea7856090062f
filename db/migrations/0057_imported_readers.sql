ALTER TABLE "consents" ADD COLUMN "declared" text;--> statement-breakpoint
ALTER TABLE "readers" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "readers" ADD COLUMN "note" text DEFAULT '' NOT NULL;
