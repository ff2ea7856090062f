import { bigint, customType, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { deliveries } from './mailings'
import { readers } from './readers'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** An address to which nothing is mailed. Of it only a keyed hash is kept, which outlives the reader and an import. */
export const suppressions = pgTable('suppressions', {
  emailHash: text().primaryKey(),
  why: text({ enum: ['no such address', 'complaint', 'mailbox full'] }).notNull(),
  /** a code, and in the words of a mail server, without an address */
  reason: text(),
  said: text(),
  suppressedAt: timestamp({ withTimezone: true }).notNull(),
})

/** What came back about a mail to one reader, as it came, and what was read in it. */
export const bounces = pgTable(
  'bounces',
  {
    id: uuid().primaryKey().defaultRandom(),
    deliveryId: bigint({ mode: 'number' }).references(() => deliveries.id, { onDelete: 'set null' }),
    readerId: uuid().references(() => readers.id, { onDelete: 'cascade' }),
    raw: bytes().notNull(),
    /** sha-256 of its bytes: several hands may take in the same mail */
    rawHash: text().notNull().unique(),
    arrivedAt: timestamp({ withTimezone: true }).notNull(),
    kind: text({
      enum: [
        'no such address',
        'complaint',
        'mailbox full',
        'policy',
        'temporary',
        'automatic answer',
        'unknown',
      ],
    }).notNull(),
    reason: text(),
    said: text(),
  },
  (table) => [index('bounces_by_reader').on(table.readerId)],
)

export type Suppression = typeof suppressions.$inferSelect
export type Bounce = typeof bounces.$inferSelect
