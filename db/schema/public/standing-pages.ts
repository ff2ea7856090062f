import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** An MDX page outside the archive, such as /over. */
export const standingPages = pgTable('standing_pages', {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  lead: text().notNull().default(''),
  /** MDX */
  body: text().notNull().default(''),
  sourceHash: text(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export type StandingPage = typeof standingPages.$inferSelect
