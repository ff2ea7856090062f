import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { pieces } from '../public/pieces'

/** An address that gets the letters of one dialogue by mail. Which state it is in follows from its moments. */
export const followers = pgTable(
  'followers',
  {
    id: uuid().primaryKey().defaultRandom(),
    pieceId: uuid()
      .notNull()
      .references(() => pieces.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    /** each new letter as it appears, or all of them from the first with the intervals at which they were written */
    pace: text({ enum: ['as-it-appears', 'as-it-was-written'] }).notNull(),
    /** proof of consent: which words stood beside the form, and a keyed hash of the visitor's address */
    wordingVersion: integer().notNull(),
    ipHash: text().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** sha-256 of the token in the newest confirmation mail; null once they left */
    confirmTokenHash: text().unique(),
    confirmMailedAt: timestamp({ withTimezone: true }),
    /** null while pending */
    confirmedAt: timestamp({ withTimezone: true }),
    /** null while they did not leave */
    leftAt: timestamp({ withTimezone: true }),
  },
  (table) => [uniqueIndex('followers_email').on(table.pieceId, sql`lower(${table.email})`)],
)

export const LETTER_DELIVERY_STATES = [
  'waiting',
  'handing over',
  'accepted',
  'deferred',
  'refused',
  'uncertain',
  // overdue after a standstill, and the owner said not to send it
  'left out',
] as const

/** One letter to one follower. The row is made once, so that nobody gets a letter twice. */
export const letterDeliveries = pgTable(
  'letter_deliveries',
  {
    followerId: uuid()
      .notNull()
      .references(() => followers.id, { onDelete: 'cascade' }),
    /** the number of the letter in its dialogue */
    number: integer().notNull(),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    state: text({ enum: LETTER_DELIVERY_STATES }).notNull().default('waiting'),
    tries: integer().notNull().default(0),
    /** what the mail server said, without an address */
    reason: text(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.followerId, table.number] }),
    index('letter_deliveries_due').on(table.state, table.dueAt),
  ],
)

export type Follower = typeof followers.$inferSelect
export type LetterDelivery = typeof letterDeliveries.$inferSelect
