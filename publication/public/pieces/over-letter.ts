import { sql } from 'drizzle-orm'

/** For `onConflictDoUpdate` on `letters`: all that a reader sees of one is written over, its row and number stay. */
export const OVER_LETTER = {
  position: sql`excluded.position`,
  fromAuthorId: sql`excluded.from_author_id`,
  toAuthorId: sql`excluded.to_author_id`,
  sentAt: sql`excluded.sent_at`,
  subject: sql`excluded.subject`,
  body: sql`excluded.body`,
  interlude: sql`excluded.interlude`,
  format: sql`excluded.format`,
}
