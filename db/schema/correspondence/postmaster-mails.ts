import { customType, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from '../people/members'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** A mail to the postmaster (RFC 5321 4.5.1), as it came; kept for some months, for owners alone. */
export const postmasterMails = pgTable(
  'postmaster_mails',
  {
    id: uuid().primaryKey().defaultRandom(),
    raw: bytea().notNull(),
    envelopeFrom: text().notNull().default(''),
    /** keyed hash of the network that handed it over, for the limit on it */
    networkHash: text().notNull().default(''),
    arrivedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** null while it waits for an owner */
    discardedBy: uuid().references(() => members.id, { onDelete: 'set null' }),
    discardedAt: timestamp({ withTimezone: true }),
  },
  (table) => [index('postmaster_mails_by_moment').on(table.arrivedAt)],
)
