CREATE TABLE "rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"list" text NOT NULL,
	"author_id" uuid,
	"topic_id" uuid,
	"pace" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"gathered_until" timestamp with time zone NOT NULL,
	"next_at" timestamp with time zone,
	CONSTRAINT "rounds_once" UNIQUE NULLS NOT DISTINCT("list","author_id","topic_id","pace")
);
--> statement-breakpoint
ALTER TABLE "subscriptions" DROP CONSTRAINT "subscriptions_confirmTokenHash_unique";--> statement-breakpoint
DROP INDEX "waiting_sign_ups_once";--> statement-breakpoint
ALTER TABLE "mailings" ALTER COLUMN "issue_draft_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "kind" text DEFAULT 'issue' NOT NULL;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "author_id" uuid;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "topic_id" uuid;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "pace" text;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "piece_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "waiting_sign_ups" ADD COLUMN "lists" jsonb;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mailings_of_author" ON "mailings" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "mailings_of_topic" ON "mailings" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "subscriptions_by_token" ON "subscriptions" USING btree ("confirm_token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "waiting_sign_ups_once" ON "waiting_sign_ups" USING btree ("kind","form",lower("email"),coalesce("lists"::text, ''));--> statement-breakpoint
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_are_of_their_kind" CHECK (("mailings"."kind" = 'issue') = ("mailings"."issue_draft_id" is not null) and ("mailings"."kind" = 'pieces') = (cardinality("mailings"."piece_ids") > 0)
        and ("mailings"."list" = 'author') = ("mailings"."author_id" is not null) and ("mailings"."list" = 'topic') = ("mailings"."topic_id" is not null));