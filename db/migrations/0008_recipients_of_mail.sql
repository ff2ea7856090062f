ALTER TABLE "arrivals" ADD COLUMN "also_to" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "arrivals" ADD COLUMN "to_addresses" text[] DEFAULT '{}' NOT NULL;