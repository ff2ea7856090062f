CREATE TABLE "proof_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"deed" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"mailed_at" timestamp with time zone,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "correspondents" ADD COLUMN "invitation_by" uuid;--> statement-breakpoint
ALTER TABLE "proof_links" ADD CONSTRAINT "proof_links_dialogue_id_dialogues_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proof_links" ADD CONSTRAINT "proof_links_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proof_links_by_member" ON "proof_links" USING btree ("dialogue_id","member_id");--> statement-breakpoint
ALTER TABLE "correspondents" ADD CONSTRAINT "correspondents_invitation_by_members_id_fk" FOREIGN KEY ("invitation_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Who was told of a proof is told of the next one whether they looked or not. What was put into the queue just now is still to be mailed.
DELETE FROM "news" WHERE "kind" IN ('proof-ready', 'proof-waits') AND "told_at" < now() - interval '1 hour';
