CREATE TABLE "deed_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"join_request_id" uuid,
	"exchange_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "deed_links_for_one_thing" CHECK (num_nonnulls("deed_links"."join_request_id", "deed_links"."exchange_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "deed_links" ADD CONSTRAINT "deed_links_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_links" ADD CONSTRAINT "deed_links_join_request_id_join_requests_id_fk" FOREIGN KEY ("join_request_id") REFERENCES "public"."join_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deed_links" ADD CONSTRAINT "deed_links_exchange_id_exchanges_id_fk" FOREIGN KEY ("exchange_id") REFERENCES "public"."exchanges"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deed_links_by_member" ON "deed_links" USING btree ("member_id");