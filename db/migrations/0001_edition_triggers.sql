INSERT INTO "edition" ("id", "number") VALUES (1, 0);
--> statement-breakpoint
CREATE FUNCTION "new_edition"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "edition" SET "number" = "number" + 1 WHERE "id" = 1;
  PERFORM pg_notify('edition', '');
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE visible text;
BEGIN
  FOREACH visible IN ARRAY ARRAY['publication', 'authors', 'topics', 'pieces', 'piece_authors', 'piece_topics',
    'piece_links', 'letters', 'standing_pages', 'media', 'former_addresses']
  LOOP
    EXECUTE format('CREATE TRIGGER new_edition AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION new_edition()', visible);
  END LOOP;
END $$;
