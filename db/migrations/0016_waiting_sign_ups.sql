CREATE TABLE "waiting_sign_ups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"email" text NOT NULL,
	"form" text NOT NULL,
	"pace" text,
	"ip_hash" text NOT NULL,
	"network_hash" text NOT NULL,
	"wider_hash" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "waiting_sign_ups_once" ON "waiting_sign_ups" USING btree ("kind","form",lower("email"));--> statement-breakpoint
CREATE INDEX "waiting_sign_ups_by_moment" ON "waiting_sign_ups" USING btree ("asked_at");