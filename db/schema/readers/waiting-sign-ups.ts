import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/** A box of a sign-up form: the newsletter, or new pieces of an author or a topic by the address of its page. */
export type AskedList =
  | { list: 'newsletter' }
  | { list: 'author' | 'topic'; slug: string; pace: 'as-it-appears' | 'weekly' | 'monthly' }

/** Somebody filled in a sign-up form while a limit was reached: it is answered later, at a pace. Gone once it is. */
export const waitingSignUps = pgTable(
  'waiting_sign_ups',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: ['newsletter', 'dialogue'] }).notNull(),
    email: text().notNull(),
    /** of the newsletter which form it was, of a dialogue its address */
    form: text().notNull(),
    /** how a follower wants to read; null for the newsletter */
    pace: text({ enum: ['as-it-appears', 'as-it-was-written'] }),
    /** the boxes that were ticked; null of a dialogue, and of a form that has none */
    lists: jsonb().$type<AskedList[]>(),
    /** keyed hashes: of the visitor as proof of consent, of their network and of the one around it for a fair turn */
    ipHash: text().notNull(),
    networkHash: text().notNull(),
    widerHash: text().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex('waiting_sign_ups_once').on(
      table.kind,
      table.form,
      sql`lower(${table.email})`,
      sql`coalesce(${table.lists}::text, '')`,
    ),
    index('waiting_sign_ups_by_moment').on(table.askedAt),
  ],
)
