CREATE TABLE "dialogue_news" (
	"dialogue_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dialogue_news_dialogue_id_member_id_pk" PRIMARY KEY("dialogue_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "letter_changes" ADD COLUMN "reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "dialogue_news" ADD CONSTRAINT "dialogue_news_dialogue_id_dialogues_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_news" ADD CONSTRAINT "dialogue_news_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO "dialogue_news" SELECT "dialogue_id", "member_id", "noticed_at" FROM "correspondents" WHERE "noticed_at" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "correspondents" DROP COLUMN "noticed_at";