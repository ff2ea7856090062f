import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** One row: that the site works, noted every few minutes, so that a standstill or a restored backup is noticed. */
export const heartbeat = pgTable(
  'heartbeat',
  {
    id: integer().primaryKey().default(1),
    beatAt: timestamp({ withTimezone: true }).notNull(),
    /** which database this is: a backup that was restored stands in another */
    database: text().notNull(),
    /** mail that was due at this moment or before waits for the owner; null when nothing does */
    overdueAt: timestamp({ withTimezone: true }),
    /** the last beat before that; null when nothing waits */
    stoodStillSince: timestamp({ withTimezone: true }),
    /** since when this is known to be a backup or a copy: nothing leaves by itself until the owner decides; else null */
    restoredAt: timestamp({ withTimezone: true }),
  },
  (table) => [check('heartbeat_is_one_row', sql`${table.id} = 1`)],
)

/**
 * A mail that was in the queue when a standstill was noticed: it stays here until the owner says what becomes of it. A
 * backup brings all work that waited this way; what is no mail goes back into the queue when the site begins.
 */
export const overdueMails = pgTable('overdue_mails', {
  id: uuid().primaryKey().defaultRandom(),
  /** the name of its job, and what that carries */
  job: text().notNull(),
  payload: jsonb().notNull(),
  queuedAt: timestamp({ withTimezone: true }).notNull(),
})
