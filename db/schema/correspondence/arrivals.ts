import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { media } from '../pictures/media'
import { letterFormat } from '../public/letter-format'
import { datedBy } from './dated-by'
import { dialogues } from './dialogues'
import { writtenLetters } from './written-letters'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** What was found out about where a mail comes from, by RFC 6376 (DKIM), 7208 (SPF) and 7489 (DMARC). */
export type Judgement = {
  dkim: { result: string; domain: string; isAligned: boolean; hasLengthLimit: boolean }[]
  spf: string
  dmarc: string
}

/** An upload of an exchange that exists already, and how far reading it has come. */
export const exchanges = pgTable('exchanges', {
  id: uuid().primaryKey().defaultRandom(),
  dialogueId: uuid()
    .notNull()
    .references(() => dialogues.id, { onDelete: 'cascade' }),
  uploadedBy: uuid()
    .notNull()
    .references(() => members.id),
  fileName: text().notNull(),
  /** the mails in it, and how many of them have been read */
  total: integer().notNull().default(0),
  done: integer().notNull().default(0),
  /** which address is which correspondent, as the uploader said: address in lower case → member */
  whoIsWho: jsonb().$type<Record<string, string>>().notNull().default({}),
  /** an editor who declared to have the writers' permission, when and by which words */
  permissionBy: uuid().references(() => members.id),
  permissionAt: timestamp({ withTimezone: true }),
  permissionWording: text(),
  failedAt: timestamp({ withTimezone: true }),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

/** A mail that came in, as it came, for ever; and what was made of it. Nothing the press can reach reads this. */
export const arrivals = pgTable(
  'arrivals',
  {
    id: uuid().primaryKey().defaultRandom(),
    via: text({ enum: ['smtp', 'api', 'file', 'upload'] }).notNull(),
    raw: bytea().notNull(),
    envelopeFrom: text().notNull().default(''),
    /** the dialogue and the correspondent whose secret address it was sent to; null when that is not known */
    dialogueId: uuid().references(() => dialogues.id),
    memberId: uuid().references(() => members.id),
    /** other correspondents of it whose secret addresses the envelope named as well */
    alsoTo: uuid().array().notNull().default([]),
    exchangeId: uuid().references(() => exchanges.id),
    /** the one address in From, in lower case; empty when there is not exactly one */
    fromAddress: text().notNull().default(''),
    /** those in To and Cc, in lower case; only for telling to whom of several a letter is */
    toAddresses: text().array().notNull().default([]),
    messageId: text(),
    inReplyTo: text(),
    /** null when it was not judged: an upload is vouched for by a person */
    judgement: jsonb().$type<Judgement>(),
    /** proposed: waits for its writer; held: waits for a person to look; confirmed: became a letter; discarded: did not */
    state: text({ enum: ['proposed', 'held', 'confirmed', 'discarded'] }).notNull(),
    /** why it is held, a key of the texts */
    heldFor: text(),
    subject: text().notNull().default(''),
    /** when it was sent, as its Date says or as we guess, see `datedBy`; null before it was read */
    sentAt: timestamp({ withTimezone: true }),
    datedBy: datedBy(),
    /** what its Date says, believed or not; null when that is no date */
    saidAt: timestamp({ withTimezone: true }),
    /** what a host that passed it on says (RFC 5322 3.6.7) */
    receivedAt: timestamp({ withTimezone: true }),
    /** the Message-IDs of what it answers, the nearest first */
    answers: text().array().notNull().default([]),
    /** its place in the upload, from 0 */
    place: integer().notNull().default(0),
    /** the letter as we read it, in Markdown, and what we think is quoted or signature: a proposal, nothing is thrown away */
    body: text().notNull().default(''),
    quoted: text().notNull().default(''),
    signature: text().notNull().default(''),
    /** how many ends of lines in it a mail program had made, and went */
    joinedLines: integer().notNull().default(0),
    /** how its writer wants those lines: joined, or as they came */
    lineEnds: text({ enum: ['joined', 'as-came'] })
      .notNull()
      .default('joined'),
    format: letterFormat(),
    pictureCount: integer().notNull().default(0),
    /** the names of what else was attached to it: it stays in the mail */
    otherFiles: text().array().notNull().default([]),
    letterId: uuid().references(() => writtenLetters.id),
    decidedBy: uuid().references(() => members.id),
    decidedAt: timestamp({ withTimezone: true }),
    /** it became a letter by the link in its notice, pressed by somebody who was not signed in: its writer can undo that */
    confirmedByLink: boolean().notNull().default(false),
    /** how often its writer was told again that it waits for them */
    reminders: integer().notNull().default(0),
    arrivedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index('arrivals_for_member').on(table.memberId, table.state),
    index('arrivals_by_message').on(table.dialogueId, table.messageId),
    index('arrivals_by_exchange').on(table.exchangeId),
  ],
)

/** A picture that was taken in of a mail, by its place among those that came with it, from 0. */
export const arrivalPictures = pgTable(
  'arrival_pictures',
  {
    arrivalId: uuid()
      .notNull()
      .references(() => arrivals.id, { onDelete: 'cascade' }),
    place: integer().notNull(),
    mediaId: uuid()
      .notNull()
      .references(() => media.id),
  },
  (table) => [primaryKey({ columns: [table.arrivalId, table.place] })],
)

export type Arrival = typeof arrivals.$inferSelect
export type Exchange = typeof exchanges.$inferSelect
