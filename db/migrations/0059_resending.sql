ALTER TABLE "mailings" DROP CONSTRAINT "mailings_once";--> statement-breakpoint
ALTER TABLE "mailings" DROP CONSTRAINT "mailings_are_of_their_kind";--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "resends" uuid;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "resent_to" text;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_resends_mailings_id_fk" FOREIGN KEY ("resends") REFERENCES "public"."mailings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mailings_once" ON "mailings" USING btree ("issue_draft_id","list") WHERE "mailings"."resends" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "mailings_resent_once" ON "mailings" USING btree ("resends","resent_to") WHERE "mailings"."finished_at" is null;--> statement-breakpoint
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_are_of_their_kind" CHECK (("mailings"."kind" = 'issue') = ("mailings"."issue_draft_id" is not null) and ("mailings"."kind" = 'pieces') = (cardinality("mailings"."piece_ids") > 0)
        and ("mailings"."resends" is null) = ("mailings"."resent_to" is null)
        and ("mailings"."list" = 'author') = ("mailings"."author_id" is not null) and ("mailings"."list" = 'topic') = ("mailings"."topic_id" is not null));