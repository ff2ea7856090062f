-- A picture that nothing published spells is seen by no reader: to upload one for a draft emptied the press. A new edition is
-- made by the rows that readers see, before or after the change; the same as `spelledForReaders` says in TypeScript.
CREATE FUNCTION "readers_see_picture"("picture" "media") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "pieces" WHERE "withdrawn_at" IS NULL AND "pictures" && spelled)
    OR EXISTS (SELECT FROM "letters" JOIN "pieces" ON "pieces"."id" = "letters"."piece_id"
      WHERE "pieces"."withdrawn_at" IS NULL AND "letters"."pictures" && spelled)
    OR EXISTS (SELECT FROM "standing_pages" WHERE "pictures" && spelled)
    OR EXISTS (SELECT FROM "authors" WHERE "pictures" && spelled)
  FROM (SELECT ARRAY["picture"."name", left("picture"."hash", 16)] AS spelled) AS ways
$$;
--> statement-breakpoint
CREATE FUNCTION "new_edition_of_picture"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'uploaded_by' = to_jsonb(NEW) - 'uploaded_by' THEN
    RETURN NULL;
  END IF;
  IF (TG_OP <> 'INSERT' AND readers_see_picture(OLD)) OR (TG_OP <> 'DELETE' AND readers_see_picture(NEW)) THEN
    UPDATE "edition" SET "number" = "number" + 1 WHERE "id" = 1;
    PERFORM pg_notify('edition', '');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER "new_edition" ON "media";
--> statement-breakpoint
CREATE TRIGGER "new_edition" AFTER INSERT OR UPDATE OR DELETE ON "media"
  FOR EACH ROW EXECUTE FUNCTION "new_edition_of_picture"();
--> statement-breakpoint
CREATE TRIGGER "new_edition_emptied" AFTER TRUNCATE ON "media" FOR EACH STATEMENT EXECUTE FUNCTION "new_edition"();
