import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { closedPictures, openPicturesIn, picturesIn } from '../pictures/pictures-in'
import { letterFormat } from '../public/letter-format'
import { datedBy } from './dated-by'
import { dialogues } from './dialogues'

/**
 * A letter as its writer has it: a draft only they see, or sent to the other correspondents. Nothing the press can
 * reach reads this table; what readers see is in `letters`.
 */
export const writtenLetters = pgTable(
  'written_letters',
  {
    id: uuid().primaryKey().defaultRandom(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    writerId: uuid()
      .notNull()
      .references(() => members.id),
    /** null: to the other one, or to all others */
    toMemberId: uuid().references(() => members.id),
    /**
     * Who reads its private passages besides its writer. Of a letter that was sent: decided then, and never more people afterwards. Of a
     * draft: those its writer has chosen so far; null while nothing in it is private.
     */
    audience: uuid().array(),
    answersLetterId: uuid().references((): AnyPgColumn => writtenLetters.id),
    subject: text().notNull().default(''),
    /** the number of the newest revision; it begins at 1 */
    revision: integer().notNull(),
    /** null while it is a draft */
    sentAt: timestamp({ withTimezone: true }),
    /** when its writer threw it away, before it was sent; thirty days later it is deleted */
    discardedAt: timestamp({ withTimezone: true }),
    datedBy: datedBy(),
    /** the revision that was sent first: earlier ones nobody but its writer may see */
    sentRevision: integer(),
    /** its number in `#brief-3`, given when it is published for the first time; it stays when the letter is left out later */
    publicNumber: integer(),
    /** RFC 5322 3.6.4, with its angle brackets; of the mail it came from, or of the first mail we made of it */
    messageId: text(),
    /** of all its revisions and of what is proposed to change */
    format: letterFormat(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index('written_letters_in_order').on(table.dialogueId, table.sentAt, table.id),
    uniqueIndex('written_letters_one_draft')
      .on(table.dialogueId, table.writerId)
      .where(sql`${table.sentAt} is null and ${table.discardedAt} is null`),
    uniqueIndex('written_letters_message').on(table.dialogueId, table.messageId),
    uniqueIndex('written_letters_public_number').on(table.dialogueId, table.publicNumber),
    check('written_letters_discarded_unsent', sql`${table.discardedAt} is null or ${table.sentAt} is null`),
    check('written_letters_audience', sql`${table.sentAt} is null or ${table.audience} is not null`),
  ],
)

/** One remembered state of a letter. Only its writer adds them; what is in one never changes. Of what saved itself before it was sent only some are kept. */
export const letterRevisions = pgTable(
  'letter_revisions',
  {
    letterId: uuid()
      .notNull()
      .references(() => writtenLetters.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    subject: text().notNull().default(''),
    /** Markdown without HTML, with its private passages */
    body: text().notNull(),
    closedPictures: closedPictures(),
    pictures: openPicturesIn('body'),
    savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** saved by the form while its writer typed, and by no button since */
    savedByItself: boolean().notNull().default(false),
    /** the number of the older revision that was fetched back as this one */
    fetchedBackFrom: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.letterId, table.number] }),
    index('letter_revisions_by_picture').using('gin', table.pictures),
  ],
)

/** What somebody else would change in a sent letter. Its writer accepts it or not; nobody else can. */
export const letterChanges = pgTable(
  'letter_changes',
  {
    id: uuid().primaryKey().defaultRandom(),
    letterId: uuid()
      .notNull()
      .references(() => writtenLetters.id, { onDelete: 'cascade' }),
    /** the revision it is a change of */
    basedOn: integer().notNull(),
    subject: text().notNull().default(''),
    body: text().notNull(),
    pictures: picturesIn('body'),
    /** why, in the words of whoever proposes it */
    note: text().notNull().default(''),
    proposedBy: uuid()
      .notNull()
      .references(() => members.id),
    proposedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    decision: text({ enum: ['accepted', 'declined'] }),
    decidedAt: timestamp({ withTimezone: true }),
    /** why it was declined, in the words of the writer; usually empty */
    reason: text().notNull().default(''),
  },
  (table) => [
    index('letter_changes_by_letter').on(table.letterId),
    index('letter_changes_by_picture').using('gin', table.pictures),
  ],
)

export type WrittenLetter = typeof writtenLetters.$inferSelect
export type DatedBy = WrittenLetter['datedBy']
export type LetterRevision = typeof letterRevisions.$inferSelect
export type LetterChange = typeof letterChanges.$inferSelect
