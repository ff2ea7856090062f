ALTER TABLE "written_letters" ADD COLUMN "audience" uuid[];--> statement-breakpoint
-- Letters of before were among all who wrote in the dialogue when they were sent, or came in: those saw what is private in them, and go on seeing it.
UPDATE "written_letters" w SET "audience" = coalesce((
  SELECT array_agg(c."member_id" ORDER BY c."position") FROM "correspondents" c
  WHERE c."dialogue_id" = w."dialogue_id" AND c."member_id" <> w."writer_id"
    AND date_trunc('milliseconds', c."created_at") <= date_trunc('milliseconds', greatest(w."created_at", w."sent_at"))
    AND (c."left_at" IS NULL OR date_trunc('milliseconds', c."left_at") > date_trunc('milliseconds', greatest(w."created_at", w."sent_at")))
    AND NOT EXISTS (SELECT FROM jsonb_array_elements(c."absences") a
      WHERE (a ->> 'from')::timestamptz <= greatest(w."created_at", w."sent_at") AND (a ->> 'to')::timestamptz > greatest(w."created_at", w."sent_at"))
), '{}') WHERE w."sent_at" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "written_letters" ADD CONSTRAINT "written_letters_audience" CHECK ("written_letters"."sent_at" is null or "written_letters"."audience" is not null);
