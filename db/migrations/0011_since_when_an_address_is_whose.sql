ALTER TABLE "members" ADD COLUMN "address_since" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- No address changed hands with proof before this: what members have counts as theirs from the beginning.
UPDATE "members" SET "address_since" = "created_at";
