import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { authors } from '../public/authors'
import { pieces } from '../public/pieces'
import { topics } from '../public/topics'
import { readers } from './readers'

/** What one can get by mail. Of a dialogue, an author and a topic there are many; which one stands beside it. */
export const LISTS = ['newsletter', 'krant', 'dialogue', 'author', 'topic'] as const

/** Each new one as it appears; a dialogue also as it was written, from its first letter; pieces also gathered. */
export const PACES = ['as-it-appears', 'as-it-was-written', 'weekly', 'monthly'] as const

/** One reader on one list. Which state it is in follows from its moments. */
export const subscriptions = pgTable(
  'subscriptions',
  {
    /** stands in leaving addresses of mails that were sent: it never changes */
    id: uuid().primaryKey().defaultRandom(),
    readerId: uuid()
      .notNull()
      .references(() => readers.id, { onDelete: 'cascade' }),
    list: text({ enum: LISTS }).notNull(),
    pieceId: uuid().references(() => pieces.id, { onDelete: 'cascade' }),
    authorId: uuid().references(() => authors.id, { onDelete: 'cascade' }),
    topicId: uuid().references(() => topics.id, { onDelete: 'cascade' }),
    /** null where the list has one pace */
    pace: text({ enum: PACES }),
    askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /**
     * sha-256 of the token in the newest confirmation mail, the same for all that was asked for in one form; stays after its use, for a
     * second click; null once they left
     */
    confirmTokenHash: text(),
    /** when the newest confirmation mail was put in the queue: at most one a day */
    confirmMailedAt: timestamp({ withTimezone: true }),
    /** null while pending */
    confirmedAt: timestamp({ withTimezone: true }),
    /** null while they did not leave */
    leftAt: timestamp({ withTimezone: true }),
    /** nothing is mailed before it; null while they want it as it comes */
    pausedUntil: timestamp({ withTimezone: true }),
  },
  (table) => [
    unique('subscriptions_once')
      .on(table.readerId, table.list, table.pieceId, table.authorId, table.topicId)
      .nullsNotDistinct(),
    index('subscriptions_by_list').on(table.list, table.confirmedAt),
    index('subscriptions_by_piece').on(table.pieceId),
    index('subscriptions_by_token').on(table.confirmTokenHash),
    check(
      'subscriptions_name_one_thing',
      sql`num_nonnulls(${table.pieceId}, ${table.authorId}, ${table.topicId}) = (${table.list} in ('dialogue', 'author', 'topic'))::int
        and (${table.list} = 'dialogue') = (${table.pieceId} is not null)
        and (${table.list} = 'author') = (${table.authorId} is not null)
        and (${table.list} = 'topic') = (${table.topicId} is not null)`,
    ),
  ],
)

/** Proof of consent: what was asked, when, by which words. Kept when the reader leaves. */
export const consents = pgTable(
  'consents',
  {
    id: uuid().primaryKey().defaultRandom(),
    subscriptionId: uuid().references(() => subscriptions.id, { onDelete: 'set null' }),
    /** of who was forgotten a keyed hash in its place, which whoever knows the address can find again */
    email: text().notNull(),
    list: text({ enum: LISTS }).notNull(),
    /** the form it was asked with: its words are numbered */
    form: text({ enum: ['home', 'piece', 'newsletter', 'author', 'topic', 'dialogue', 'import'] }).notNull(),
    wordingVersion: integer().notNull(),
    /** of an import: how they asked for it elsewhere, in the words of whoever imported them; null where a form of ours was filled in */
    declared: text(),
    /** keyed hash */
    ipHash: text().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    confirmedAt: timestamp({ withTimezone: true }),
    leftAt: timestamp({ withTimezone: true }),
  },
  (table) => [index('consents_by_subscription').on(table.subscriptionId)],
)

export type Subscription = typeof subscriptions.$inferSelect
export type List = (typeof LISTS)[number]
export type Pace = (typeof PACES)[number]
