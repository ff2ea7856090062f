-- What readers and approvals saw stays what they see: letters that are there keep the reading they were shown by.
ALTER TABLE "arrivals" ADD COLUMN "format" text DEFAULT 'markdown' NOT NULL;--> statement-breakpoint
ALTER TABLE "arrivals" ALTER COLUMN "format" SET DEFAULT 'mail';--> statement-breakpoint
ALTER TABLE "written_letters" ADD COLUMN "format" text DEFAULT 'markdown' NOT NULL;--> statement-breakpoint
ALTER TABLE "written_letters" ALTER COLUMN "format" SET DEFAULT 'mail';--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "format" text DEFAULT 'markdown' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ALTER COLUMN "format" SET DEFAULT 'mail';
