import { sql } from 'drizzle-orm'
import { letters } from '@/db/schema'

/** What is the letter itself: its place among the others, or words of the editors before it, change nothing of it. */
const isAnother = sql`(${letters.fromAuthorId}, ${letters.toAuthorId}, ${letters.sentAt}, ${letters.isDateEstimated}, ${letters.subject}, ${letters.body}, ${letters.format})
  is distinct from (excluded.from_author_id, excluded.to_author_id, excluded.sent_at, excluded.is_date_estimated, excluded.subject, excluded.body, excluded.format)`

/**
 * For `onConflictDoUpdate` on `letters`: all that a reader sees of one is written over. Its row and number stay, and the moment of
 * its last change does unless the letter itself changes (RFC 4287, 4.2.15).
 */
export const OVER_LETTER = {
  position: sql`excluded.position`,
  fromAuthorId: sql`excluded.from_author_id`,
  toAuthorId: sql`excluded.to_author_id`,
  sentAt: sql`excluded.sent_at`,
  isDateEstimated: sql`excluded.is_date_estimated`,
  subject: sql`excluded.subject`,
  body: sql`excluded.body`,
  interlude: sql`excluded.interlude`,
  format: sql`excluded.format`,
  updatedAt: sql`case when ${isAnother} then excluded.updated_at else ${letters.updatedAt} end`,
}
