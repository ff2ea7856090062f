ALTER TABLE "departures" ADD COLUMN "turns" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "departures" ADD COLUMN "awaited_in" jsonb DEFAULT '[]'::jsonb NOT NULL;