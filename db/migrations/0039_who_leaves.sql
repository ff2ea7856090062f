CREATE TABLE "departure_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "departures" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"texts" text NOT NULL,
	"is_own" boolean NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"erase_at" timestamp with time zone NOT NULL,
	"by_name" jsonb,
	"withdrawn" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"dialogue_ids" uuid[] DEFAULT '{}' NOT NULL,
	"erased_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "departure_links" ADD CONSTRAINT "departure_links_member_id_departures_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."departures"("member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departures" ADD CONSTRAINT "departures_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "departure_links_by_member" ON "departure_links" USING btree ("member_id");