import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { arrivals } from './arrivals'

/** A link in the notice of a mailed letter: it opens that one letter for its writer, as long as it waits, and nothing else. */
export const letterLinks = pgTable(
  'letter_links',
  {
    tokenHash: text().primaryKey(),
    arrivalId: uuid()
      .notNull()
      .references(() => arrivals.id, { onDelete: 'cascade' }),
    /** whom it was mailed to */
    memberId: uuid()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** when the letter that came of it was taken back: another mail brings another link; null until then */
    usedAt: timestamp({ withTimezone: true }),
  },
  (table) => [index('letter_links_by_arrival').on(table.arrivalId)],
)
