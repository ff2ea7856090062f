ALTER TABLE "letters" ADD COLUMN "position" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Until now letters of the desk were read by when they were sent, and those of a file by their numbers.
UPDATE "letters" SET "position" = "ordered"."place"
FROM (
  SELECT "id", row_number() OVER (
    PARTITION BY "piece_id"
    ORDER BY CASE WHEN "written_letter_id" IS NULL THEN NULL ELSE "sent_at" END NULLS FIRST, "number"
  ) - 1 AS "place"
  FROM "letters"
) AS "ordered"
WHERE "ordered"."id" = "letters"."id";
