CREATE TABLE "open_texts" (
	"text_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "open_texts_text_id_member_id_pk" PRIMARY KEY("text_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "open_texts" ADD CONSTRAINT "open_texts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "open_texts_by_member" ON "open_texts" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "open_texts_by_seen" ON "open_texts" USING btree ("seen_at");