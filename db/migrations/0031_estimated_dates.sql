ALTER TABLE "arrivals" ADD COLUMN "dated_by" text DEFAULT 'itself' NOT NULL;--> statement-breakpoint
ALTER TABLE "arrivals" ADD COLUMN "said_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "arrivals" ADD COLUMN "received_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "arrivals" ADD COLUMN "answers" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "arrivals" ADD COLUMN "place" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "written_letters" ADD COLUMN "dated_by" text DEFAULT 'itself' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "is_date_estimated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Mails that were read before said what they said; they may still wait for their writers.
UPDATE "arrivals" SET "said_at" = "sent_at", "answers" = array_remove(ARRAY["in_reply_to"], NULL);--> statement-breakpoint
-- The date of these letters is the moment at which somebody uploaded them, or at which they came in: nothing said so until now.
UPDATE "written_letters" SET "dated_by" = CASE "arrivals"."via" WHEN 'upload' THEN 'nobody' ELSE 'arrival' END
  FROM "arrivals" WHERE "arrivals"."letter_id" = "written_letters"."id" AND "arrivals"."sent_at" IS NULL;
