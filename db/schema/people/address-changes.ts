import { sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from './members'

/** A member's way from one address to another: asked for, confirmed by the new one, and perhaps undone by the old one. */
export const addressChanges = pgTable(
  'address_changes',
  {
    id: uuid().primaryKey().defaultRandom(),
    memberId: uuid()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    /** null: they had none */
    oldEmail: text(),
    newEmail: text().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** null while it waits for the button in the mail to the new address */
    confirmedAt: timestamp({ withTimezone: true }),
    /** when the old address undid it, or one before it */
    undoneAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index('address_changes_by_member').on(table.memberId),
    index('address_changes_by_old_address').on(sql`lower(${table.oldEmail})`),
  ],
)

export type AddressChange = typeof addressChanges.$inferSelect

/** A link in a mail about a change, for one purpose. It works while the change can still be confirmed, or undone. */
export const addressLinks = pgTable(
  'address_links',
  {
    tokenHash: text().primaryKey(),
    changeId: uuid()
      .notNull()
      .references(() => addressChanges.id, { onDelete: 'cascade' }),
    purpose: text({ enum: ['confirm', 'undo'] }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('address_links_by_change').on(table.changeId)],
)
