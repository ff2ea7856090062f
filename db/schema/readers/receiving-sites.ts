import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** How whoever receives mail for a domain takes ours: how fast it goes there, and whether it waits. Sites that never said no have no row. */
export const receivingSites = pgTable('receiving_sites', {
  site: text().primaryKey(),
  /** mails a minute in all */
  speed: integer().notNull(),
  /** when it last asked for patience: from then on its speed grows slowly */
  slowedAt: timestamp({ withTimezone: true }),
  /** how many it answered since it last began anew, and how many of those with 5.7.x: it does not want our mail */
  answers: integer().notNull().default(0),
  refusals: integer().notNull().default(0),
  /** a code, and what it said last, without an address */
  reason: text(),
  said: text(),
  /** null while mail goes there */
  pausedAt: timestamp({ withTimezone: true }),
  /** when one mail may try how it stands */
  probeAt: timestamp({ withTimezone: true }),
  updatedAt: timestamp({ withTimezone: true }).notNull(),
})

export type ReceivingSite = typeof receivingSites.$inferSelect
