import { pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A process that hands over deliveries at this moment. What it had in hand is uncertain once it gives no sign of life. */
export const senders = pgTable('senders', {
  id: uuid().primaryKey(),
  beatAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})
