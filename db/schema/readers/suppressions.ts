import { bigint, customType, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { deliveries } from './mailings'
import { readers } from './readers'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

const WHY_SUPPRESSED = ['no such address', 'complaint', 'mailbox full'] as const

/** An address to which nothing is mailed. Of it only a keyed hash is kept, which outlives the reader and an import. */
export const suppressions = pgTable('suppressions', {
  emailHash: text().primaryKey(),
  why: text({ enum: WHY_SUPPRESSED }).notNull(),
  /** a code, and in the words of a mail server, without an address */
  reason: text(),
  said: text(),
  suppressedAt: timestamp({ withTimezone: true }).notNull(),
})

/** A suppression that was taken back: the address is mailed again, and what was the matter stays known. */
export const liftedSuppressions = pgTable(
  'lifted_suppressions',
  {
    id: uuid().primaryKey().defaultRandom(),
    emailHash: text().notNull(),
    why: text({ enum: WHY_SUPPRESSED }).notNull(),
    reason: text(),
    said: text(),
    suppressedAt: timestamp({ withTimezone: true }).notNull(),
    liftedAt: timestamp({ withTimezone: true }).notNull(),
    /** null: the reader asked for our mail again, and confirmed it */
    liftedBy: uuid().references(() => members.id, { onDelete: 'set null' }),
    /** why an owner did, in a sentence of theirs; empty when it was the reader */
    because: text().notNull().default(''),
  },
  (table) => [index('lifted_suppressions_by_hash').on(table.emailHash)],
)

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
    /** RFC 5321: who is told when it does not arrive; empty: nobody */
    envelopeFrom: text().notNull().default(''),
    arrivedAt: timestamp({ withTimezone: true }).notNull(),
    /** null until it was read */
    judgedAt: timestamp({ withTimezone: true }),
    kind: text({
      enum: [
        'no such address',
        'complaint',
        'mailbox full',
        'policy',
        'temporary',
        'automatic answer',
        'from a person',
        'unknown',
      ],
    }).notNull(),
    reason: text(),
    said: text(),
  },
  (table) => [
    index('bounces_by_reader').on(table.readerId),
    index('bounces_by_delivery').on(table.deliveryId),
  ],
)

export type Suppression = typeof suppressions.$inferSelect
export type LiftedSuppression = typeof liftedSuppressions.$inferSelect
export type Bounce = typeof bounces.$inferSelect
