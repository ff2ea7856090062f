ALTER TABLE "correspondents" ADD COLUMN "reminders" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "correspondents" ADD COLUMN "reminders_of" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "dialogues" ADD COLUMN "also_awaited" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "pieces" ADD COLUMN "waiting_for_also_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "pieces" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "pieces" ADD CONSTRAINT "pieces_withdrawn_by_members_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
UPDATE "pieces" SET "withdrawn_by" = "dialogues"."withdrawn_by" FROM "dialogues" WHERE "dialogues"."piece_id" = "pieces"."id" AND "pieces"."withdrawn_at" IS NOT NULL;
