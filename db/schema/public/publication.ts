import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { feedId } from './feed-id'

/** The site as a whole: one row. */
export const publication = pgTable(
  'publication',
  {
    id: integer().primaryKey().default(1),
    feedId: feedId(),
    name: text().notNull(),
    tagline: text().notNull().default(''),
    language: text({ enum: ['nl', 'en'] })
      .notNull()
      .default('nl'),
    /** plain text, paragraphs separated by an empty line */
    why: text().notNull().default(''),
    forWhom: text().notNull().default(''),
    /** sha-256 of the canonical file it was imported from; null when made or changed on the desk */
    sourceHash: text(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [check('publication_is_one_row', sql`${table.id} = 1`)],
)

export type Publication = typeof publication.$inferSelect
