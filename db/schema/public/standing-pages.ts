import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { picturesIn } from '../pictures/pictures-in'

/** An MDX page outside the archive, such as /over. */
export const standingPages = pgTable('standing_pages', {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  lead: text().notNull().default(''),
  /** MDX */
  body: text().notNull().default(''),
  pictures: picturesIn('body'),
  sourceHash: text(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export type StandingPage = typeof standingPages.$inferSelect
