import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Counted attempts, for limits such as three sign-in mails an hour for one address. */
export const attempts = pgTable(
  'attempts',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** what was tried: "sign-in by address", "sign-up by ip" … */
    kind: text().notNull(),
    /** keyed hash of the address or the IP: never the thing itself */
    keyHash: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('attempts_by_key').on(table.kind, table.keyHash, table.at)],
)
