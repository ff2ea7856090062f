ALTER TABLE "correspondents" ADD COLUMN "left_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "correspondents" ADD COLUMN "absences" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
-- Who was removed as a member before this was kept does not write since then.
UPDATE "correspondents" c SET "left_at" = m."removed_at" FROM "members" m WHERE m."id" = c."member_id" AND m."removed_at" IS NOT NULL;--> statement-breakpoint
-- Nobody waits for them: whoever stands after them is next.
UPDATE "dialogues" d SET "turn_member_id" = (
  SELECT c."member_id" FROM "correspondents" c
  WHERE c."dialogue_id" = d."id" AND c."left_at" IS NULL
  ORDER BY c."position" > gone."position" DESC, c."position" LIMIT 1)
FROM "correspondents" gone
WHERE gone."dialogue_id" = d."id" AND gone."member_id" = d."turn_member_id" AND gone."left_at" IS NOT NULL
  AND EXISTS (SELECT FROM "correspondents" c WHERE c."dialogue_id" = d."id" AND c."left_at" IS NULL);
