CREATE TABLE "arrivals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"via" text NOT NULL,
	"raw" "bytea" NOT NULL,
	"envelope_from" text DEFAULT '' NOT NULL,
	"dialogue_id" uuid,
	"member_id" uuid,
	"exchange_id" uuid,
	"from_address" text DEFAULT '' NOT NULL,
	"message_id" text,
	"in_reply_to" text,
	"judgement" jsonb,
	"state" text NOT NULL,
	"held_for" text,
	"subject" text DEFAULT '' NOT NULL,
	"sent_at" timestamp with time zone,
	"body" text DEFAULT '' NOT NULL,
	"quoted" text DEFAULT '' NOT NULL,
	"signature" text DEFAULT '' NOT NULL,
	"picture_count" integer DEFAULT 0 NOT NULL,
	"letter_id" uuid,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"arrived_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchanges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"file_name" text NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"who_is_who" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"permission_by" uuid,
	"permission_at" timestamp with time zone,
	"permission_wording" text,
	"failed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approvals" (
	"dialogue_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"composition" integer NOT NULL,
	"letter_revisions" jsonb NOT NULL,
	"approved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "approvals_dialogue_id_member_id_fingerprint_pk" PRIMARY KEY("dialogue_id","member_id","fingerprint")
);
--> statement-breakpoint
CREATE TABLE "compositions" (
	"dialogue_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"slug" text DEFAULT '' NOT NULL,
	"lead" text DEFAULT '' NOT NULL,
	"date" timestamp with time zone,
	"topic_ids" uuid[] NOT NULL,
	"image" jsonb,
	"letters" jsonb NOT NULL,
	"closing" text DEFAULT '' NOT NULL,
	"is_unfinished" boolean DEFAULT false NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "compositions_dialogue_id_number_pk" PRIMARY KEY("dialogue_id","number")
);
--> statement-breakpoint
CREATE TABLE "privacy_answers" (
	"letter_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"found" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "privacy_answers_letter_id_kind_found_pk" PRIMARY KEY("letter_id","kind","found")
);
--> statement-breakpoint
CREATE TABLE "correspondents" (
	"dialogue_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"address_generation" integer DEFAULT 1 NOT NULL,
	"address_hash" text NOT NULL,
	"noticed_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"reminders_stopped_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "correspondents_dialogue_id_member_id_pk" PRIMARY KEY("dialogue_id","member_id"),
	CONSTRAINT "correspondents_addressHash_unique" UNIQUE("address_hash")
);
--> statement-breakpoint
CREATE TABLE "dialogues" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"theme" text NOT NULL,
	"begun_by" uuid NOT NULL,
	"turn_member_id" uuid NOT NULL,
	"turn_since" timestamp with time zone DEFAULT now() NOT NULL,
	"letter_count" integer DEFAULT 0 NOT NULL,
	"composition" integer DEFAULT 0 NOT NULL,
	"piece_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dialogues_pieceId_unique" UNIQUE("piece_id")
);
--> statement-breakpoint
CREATE TABLE "followers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"piece_id" uuid NOT NULL,
	"email" text NOT NULL,
	"pace" text NOT NULL,
	"wording_version" integer NOT NULL,
	"ip_hash" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirm_token_hash" text,
	"confirm_mailed_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"left_at" timestamp with time zone,
	CONSTRAINT "followers_confirmTokenHash_unique" UNIQUE("confirm_token_hash")
);
--> statement-breakpoint
CREATE TABLE "letter_deliveries" (
	"follower_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "letter_deliveries_follower_id_number_pk" PRIMARY KEY("follower_id","number")
);
--> statement-breakpoint
CREATE TABLE "letter_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"letter_id" uuid NOT NULL,
	"based_on" integer NOT NULL,
	"body" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decision" text,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "letter_revisions" (
	"letter_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "letter_revisions_letter_id_number_pk" PRIMARY KEY("letter_id","number")
);
--> statement-breakpoint
CREATE TABLE "written_letters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"writer_id" uuid NOT NULL,
	"to_member_id" uuid,
	"answers_letter_id" uuid,
	"subject" text DEFAULT '' NOT NULL,
	"revision" integer NOT NULL,
	"sent_at" timestamp with time zone,
	"sent_revision" integer,
	"message_id" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "written_letter_id" uuid;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "appeared_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "pieces" ADD COLUMN "approved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_dialogue_id_dialogues_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_exchange_id_exchanges_id_fk" FOREIGN KEY ("exchange_id") REFERENCES "public"."exchanges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_letter_id_written_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."written_letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_decided_by_members_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchanges" ADD CONSTRAINT "exchanges_dialogue_id_dialogues_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchanges" ADD CONSTRAINT "exchanges_uploaded_by_members_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchanges" ADD CONSTRAINT "exchanges_permission_by_members_id_fk" FOREIGN KEY ("permission_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_dialogue_id_dialogues_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "compositions" ADD CONSTRAINT "compositions_dialogue_id_dialogues_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "compositions" ADD CONSTRAINT "compositions_saved_by_members_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacy_answers" ADD CONSTRAINT "privacy_answers_letter_id_written_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."written_letters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacy_answers" ADD CONSTRAINT "privacy_answers_answered_by_members_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondents" ADD CONSTRAINT "correspondents_dialogue_id_dialogues_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondents" ADD CONSTRAINT "correspondents_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogues" ADD CONSTRAINT "dialogues_begun_by_members_id_fk" FOREIGN KEY ("begun_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogues" ADD CONSTRAINT "dialogues_turn_member_id_members_id_fk" FOREIGN KEY ("turn_member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogues" ADD CONSTRAINT "dialogues_piece_id_pieces_id_fk" FOREIGN KEY ("piece_id") REFERENCES "public"."pieces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followers" ADD CONSTRAINT "followers_piece_id_pieces_id_fk" FOREIGN KEY ("piece_id") REFERENCES "public"."pieces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_deliveries" ADD CONSTRAINT "letter_deliveries_follower_id_followers_id_fk" FOREIGN KEY ("follower_id") REFERENCES "public"."followers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_changes" ADD CONSTRAINT "letter_changes_letter_id_written_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."written_letters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_changes" ADD CONSTRAINT "letter_changes_proposed_by_members_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_revisions" ADD CONSTRAINT "letter_revisions_letter_id_written_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."written_letters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_letters" ADD CONSTRAINT "written_letters_dialogue_id_dialogues_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_letters" ADD CONSTRAINT "written_letters_writer_id_members_id_fk" FOREIGN KEY ("writer_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_letters" ADD CONSTRAINT "written_letters_to_member_id_members_id_fk" FOREIGN KEY ("to_member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_letters" ADD CONSTRAINT "written_letters_answers_letter_id_written_letters_id_fk" FOREIGN KEY ("answers_letter_id") REFERENCES "public"."written_letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arrivals_for_member" ON "arrivals" USING btree ("member_id","state");--> statement-breakpoint
CREATE INDEX "arrivals_by_message" ON "arrivals" USING btree ("dialogue_id","message_id");--> statement-breakpoint
CREATE INDEX "arrivals_by_exchange" ON "arrivals" USING btree ("exchange_id");--> statement-breakpoint
CREATE INDEX "privacy_answers_by_letter" ON "privacy_answers" USING btree ("letter_id");--> statement-breakpoint
CREATE INDEX "correspondents_by_member" ON "correspondents" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "dialogues_by_change" ON "dialogues" USING btree ("updated_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "followers_email" ON "followers" USING btree ("piece_id",lower("email"));--> statement-breakpoint
CREATE INDEX "letter_deliveries_due" ON "letter_deliveries" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "letter_changes_by_letter" ON "letter_changes" USING btree ("letter_id");--> statement-breakpoint
CREATE INDEX "written_letters_in_order" ON "written_letters" USING btree ("dialogue_id","sent_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "written_letters_one_draft" ON "written_letters" USING btree ("dialogue_id","writer_id") WHERE "written_letters"."sent_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "written_letters_message" ON "written_letters" USING btree ("dialogue_id","message_id");--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_written_letter_id_written_letters_id_fk" FOREIGN KEY ("written_letter_id") REFERENCES "public"."written_letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_written" UNIQUE("piece_id","written_letter_id");