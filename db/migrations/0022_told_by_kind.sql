CREATE TABLE "news" (
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"thing_id" uuid NOT NULL,
	"by_id" uuid,
	"detail_id" uuid,
	"told_at" timestamp with time zone NOT NULL,
	CONSTRAINT "news_member_id_thing_id_kind_pk" PRIMARY KEY("member_id","thing_id","kind")
);
--> statement-breakpoint
-- Who was told and did not look yet is not told of the same once more.
INSERT INTO "news" ("member_id", "kind", "thing_id", "told_at") SELECT "member_id", 'something-new', "dialogue_id", "told_at" FROM "dialogue_news";
--> statement-breakpoint
DROP TABLE "dialogue_news" CASCADE;--> statement-breakpoint
ALTER TABLE "dialogues" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_by_id_members_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "news_by_thing" ON "news" USING btree ("thing_id");--> statement-breakpoint
ALTER TABLE "dialogues" ADD CONSTRAINT "dialogues_withdrawn_by_members_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;