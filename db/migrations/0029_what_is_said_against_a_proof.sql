CREATE TABLE "objections" (
	"dialogue_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"reason" text NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "objections_dialogue_id_member_id_pk" PRIMARY KEY("dialogue_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_dialogue_id_dialogues_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;