import { integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { picturesIn } from '../pictures/pictures-in'
import { feedId } from './feed-id'

/** What an issue is made of, in its order: own words in our prose, a piece as its lead or whole, a letter of a dialogue. */
export type IssuePart =
  | { kind: 'words'; text: string }
  | { kind: 'piece'; pieceId: string; shows: 'lead' | 'whole' }
  | { kind: 'letter'; pieceId: string; number: number; shows: 'lead' | 'whole' }

/** A newsletter that readers can read on the web, and that was or will be mailed. */
export const issues = pgTable(
  'issues',
  {
    id: uuid().primaryKey().defaultRandom(),
    feedId: feedId(),
    /** of the moment it became public, in Amsterdam; numbered within it from 1 */
    year: integer().notNull(),
    number: integer().notNull(),
    subject: text().notNull(),
    preheader: text().notNull().default(''),
    parts: jsonb().$type<IssuePart[]>().notNull(),
    pictures: picturesIn('parts::text'),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [unique('issues_number').on(table.year, table.number)],
)

export type Issue = typeof issues.$inferSelect
