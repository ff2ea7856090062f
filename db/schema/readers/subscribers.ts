import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/** An address on the newsletter. Which state it is in follows from its moments. */
export const subscribers = pgTable(
  'subscribers',
  {
    id: uuid().primaryKey().defaultRandom(),
    email: text().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** sha-256 of the token in the newest confirmation mail; stays after its use, for a second click; null once they left */
    confirmTokenHash: text().unique(),
    /** when the newest confirmation mail was put in the queue: at most one a day */
    confirmMailedAt: timestamp({ withTimezone: true }),
    /** null while pending */
    confirmedAt: timestamp({ withTimezone: true }),
    /** null while they did not leave */
    leftAt: timestamp({ withTimezone: true }),
  },
  (table) => [uniqueIndex('subscribers_email').on(sql`lower(${table.email})`)],
)

/** Proof of consent: what was asked, when, by which words. Kept when the subscriber leaves. */
export const consents = pgTable(
  'consents',
  {
    id: uuid().primaryKey().defaultRandom(),
    subscriberId: uuid().references(() => subscribers.id, { onDelete: 'set null' }),
    email: text().notNull(),
    /** the form it was asked with */
    form: text({ enum: ['home', 'piece', 'newsletter'] }).notNull(),
    wordingVersion: integer().notNull(),
    /** keyed hash */
    ipHash: text().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    confirmedAt: timestamp({ withTimezone: true }),
    leftAt: timestamp({ withTimezone: true }),
  },
  (table) => [index('consents_by_subscriber').on(table.subscriberId)],
)

export type Subscriber = typeof subscribers.$inferSelect
