import { sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/** A person who reads by mail: one address, however many lists it is on. */
export const readers = pgTable(
  'readers',
  {
    id: uuid().primaryKey().defaultRandom(),
    email: text().notNull(),
    /** as a list that was imported has it, or as it was written at the desk; empty when nobody said */
    name: text().notNull().default(''),
    /** what those at the desk note of them; the reader reads it on asking for their data */
    note: text().notNull().default(''),
    addedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [uniqueIndex('readers_email').on(sql`lower(${table.email})`)],
)

export type Reader = typeof readers.$inferSelect
