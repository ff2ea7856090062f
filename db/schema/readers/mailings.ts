import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { authors } from '../public/authors'
import { topics } from '../public/topics'
import { issueDrafts } from './issue-drafts'
import { readers } from './readers'
import { LISTS, PACES, subscriptions } from './subscriptions'

/** An issue that somebody made, or pieces that are new to a list of an author or a topic and that nobody pressed for. */
export const MAILING_KINDS = ['issue', 'pieces'] as const

/** To whom an issue that went out goes again: who came on its list since, or of whom it is uncertain whether it arrived. */
export const RESENT_TO = ['new', 'uncertain'] as const

/** One thing that is sent to many. Which state it is in follows from its moments. */
export const mailings = pgTable(
  'mailings',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: MAILING_KINDS }).notNull().default('issue'),
    list: text({ enum: LISTS }).notNull(),
    authorId: uuid().references(() => authors.id, { onDelete: 'cascade' }),
    topicId: uuid().references(() => topics.id, { onDelete: 'cascade' }),
    /** of those on the list who read at this pace alone; null where it has one */
    pace: text({ enum: PACES }),
    /** the issue as it is made, which becomes public in the transaction that freezes the recipients; null of pieces */
    issueDraftId: uuid().references(() => issueDrafts.id),
    /** which pieces it brings, the oldest first; what was withdrawn when it begins is not in it. None of an issue */
    pieceIds: uuid().array().notNull().default([]),
    /** an issue that went out before, of which this goes to some; null of every other mailing */
    resends: uuid().references((): AnyPgColumn => mailings.id, { onDelete: 'cascade' }),
    resentTo: text({ enum: RESENT_TO }),
    /** of who had it sent again: why, in a sentence of theirs */
    because: text().notNull().default(''),
    pressedBy: uuid().references(() => members.id, { onDelete: 'set null' }),
    pressedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** no mail leaves before it; until then it can be undone */
    startsAt: timestamp({ withTimezone: true }).notNull(),
    /** when its recipients became rows and its message was made: it changes no more; null before */
    frozenAt: timestamp({ withTimezone: true }),
    pausedAt: timestamp({ withTimezone: true }),
    stoppedAt: timestamp({ withTimezone: true }),
    /** nothing waits any more */
    finishedAt: timestamp({ withTimezone: true }),
    /** where there is no mail server: somebody asked for each mail as a file, and not for the first ten alone */
    allAsFiles: boolean().notNull().default(false),
    /** the message with marks where a person's links go; null until it is frozen */
    subject: text(),
    html: text(),
    text: text(),
  },
  (table) => [
    // Pressed twice it is one.
    uniqueIndex('mailings_once').on(table.issueDraftId, table.list).where(sql`${table.resends} is null`),
    uniqueIndex('mailings_resent_once')
      .on(table.resends, table.resentTo)
      .where(sql`${table.finishedAt} is null`),
    index('mailings_of_author').on(table.authorId),
    index('mailings_of_topic').on(table.topicId),
    check(
      'mailings_are_of_their_kind',
      sql`(${table.kind} = 'issue') = (${table.issueDraftId} is not null) and (${table.kind} = 'pieces') = (cardinality(${table.pieceIds}) > 0)
        and (${table.resends} is null) = (${table.resentTo} is null)
        and (${table.list} = 'author') = (${table.authorId} is not null) and (${table.list} = 'topic') = (${table.topicId} is not null)`,
    ),
    check(
      'mailings_are_whole',
      sql`(${table.frozenAt} is null) = (${table.html} is null) and (${table.html} is null) = (${table.text} is null)`,
    ),
  ],
)

export const DELIVERY_STATES = [
  'waiting',
  'handing over',
  'accepted',
  'later',
  'refused',
  // left, paused or stopped before it was handed over
  'excluded',
  // it may have arrived, and is never sent again by itself
  'uncertain',
] as const

/** One mailing to one reader. The row is made once and stays: the sum of all states is the number that was frozen. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    mailingId: uuid()
      .notNull()
      .references(() => mailings.id, { onDelete: 'cascade' }),
    /** null once that reader was forgotten */
    readerId: uuid().references(() => readers.id, { onDelete: 'set null' }),
    subscriptionId: uuid().references(() => subscriptions.id, { onDelete: 'set null' }),
    /** whose server receives it: the domain of the address */
    site: text().notNull(),
    state: text({ enum: DELIVERY_STATES }).notNull().default('waiting'),
    /** the sender that handed it over last, or does at this moment; null before the first time */
    handedBy: uuid(),
    /** how often it was not accepted for its own sake, and not because its site or our mail server takes no mail of ours */
    tries: integer().notNull().default(0),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    /** a code, and what the mail server said, without an address */
    reason: text(),
    said: text(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('deliveries_once').on(table.mailingId, table.readerId),
    // Not by state: a row that changes it twice in a second would be written into every index each time.
    index('deliveries_by_site').on(table.mailingId, table.site, table.id),
    index('deliveries_by_reader').on(table.readerId),
  ],
)

export type Mailing = typeof mailings.$inferSelect
export type Delivery = typeof deliveries.$inferSelect
export type DeliveryState = (typeof DELIVERY_STATES)[number]
