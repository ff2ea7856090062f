import { pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { authors } from '../public/authors'
import { topics } from '../public/topics'
import { PACES } from './subscriptions'

/** What new pieces of an author or in a topic were gathered for, for everybody who reads that list at one pace. */
export const rounds = pgTable(
  'rounds',
  {
    id: uuid().primaryKey().defaultRandom(),
    list: text({ enum: ['author', 'topic'] }).notNull(),
    authorId: uuid().references(() => authors.id, { onDelete: 'cascade' }),
    topicId: uuid().references(() => topics.id, { onDelete: 'cascade' }),
    pace: text({ enum: PACES }).notNull(),
    /** when the first of them confirmed: what appeared before is old to everybody */
    since: timestamp({ withTimezone: true }).notNull(),
    /** what appeared until then was looked at */
    gatheredUntil: timestamp({ withTimezone: true }).notNull(),
    /** when it is gathered next; null where each piece comes as it appears */
    nextAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    unique('rounds_once').on(table.list, table.authorId, table.topicId, table.pace).nullsNotDistinct(),
  ],
)

export type Round = typeof rounds.$inferSelect
