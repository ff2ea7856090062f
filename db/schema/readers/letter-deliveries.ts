import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { subscriptions } from './subscriptions'

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
    subscriptionId: uuid()
      .notNull()
      .references(() => subscriptions.id, { onDelete: 'cascade' }),
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
    primaryKey({ columns: [table.subscriptionId, table.number] }),
    index('letter_deliveries_due').on(table.state, table.dueAt),
  ],
)

export type LetterDelivery = typeof letterDeliveries.$inferSelect
