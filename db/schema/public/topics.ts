import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { feedId } from './feed-id'

export const topics = pgTable('topics', {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  feedId: feedId(),
  name: text().notNull(),
  description: text().notNull().default(''),
  /** the order in which the publication lists them */
  position: integer().notNull().default(0),
})

export type Topic = typeof topics.$inferSelect
