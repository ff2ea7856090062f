import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { exchanges } from './arrivals'
import { joinRequests } from './join-requests'

/**
 * A link in a mail with which its member does the one thing that the mail asks, without signing in: says yes or no to somebody who would
 * join, or undoes what was confirmed for them of an upload.
 */
export const deedLinks = pgTable(
  'deed_links',
  {
    tokenHash: text().primaryKey(),
    /** whom it was mailed to */
    memberId: uuid()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    joinRequestId: uuid().references(() => joinRequests.id, { onDelete: 'cascade' }),
    exchangeId: uuid().references(() => exchanges.id, { onDelete: 'cascade' }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** when it was done; null while it can be */
    usedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index('deed_links_by_member').on(table.memberId),
    check('deed_links_for_one_thing', sql`num_nonnulls(${table.joinRequestId}, ${table.exchangeId}) = 1`),
  ],
)

export type DeedLink = typeof deedLinks.$inferSelect
