import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from './members'

/** Who is signed in where. Tokens are stored as sha-256, so a copy of the table opens no door. */
export const sessions = pgTable(
  'sessions',
  {
    tokenHash: text().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('sessions_by_member').on(table.memberId)],
)

/** A link that signs one member in, once. */
export const signInLinks = pgTable(
  'sign_in_links',
  {
    tokenHash: text().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    /** first-owner: printed at the start, and only good while there is no owner */
    purpose: text({ enum: ['sign-in', 'invitation', 'first-owner'] }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('sign_in_links_by_member').on(table.memberId)],
)

/** Somebody typed an address on the sign-in page. Written for strangers too, so that both take as long. */
export const signInRequests = pgTable('sign_in_requests', {
  id: uuid().primaryKey().defaultRandom(),
  email: text().notNull(),
  askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** when it is answered: later than asked where more was asked than an hour allows */
  dueAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})
