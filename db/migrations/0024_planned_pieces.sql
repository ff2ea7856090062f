CREATE TABLE "planned_pieces" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"month" integer NOT NULL,
	"slug" text NOT NULL,
	"path" text GENERATED ALWAYS AS ('/' || year::text || '/' || lpad(month::text, 2, '0') || '/' || slug) STORED NOT NULL,
	"title" text NOT NULL,
	"publish_at" timestamp with time zone NOT NULL,
	"source" text NOT NULL,
	"source_hash" text NOT NULL,
	"image_src" text,
	"pictures" text[] GENERATED ALWAYS AS (pictures_in(source || ' ' || coalesce(image_src, ''))) STORED NOT NULL,
	"cancelled_at" timestamp with time zone,
	"problem" text,
	CONSTRAINT "planned_pieces_path" UNIQUE("path")
);
--> statement-breakpoint
CREATE INDEX "planned_pieces_by_moment" ON "planned_pieces" USING btree ("publish_at");