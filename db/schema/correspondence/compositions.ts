import {
  boolean,
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
import { closedPictures, openPicturesIn } from '../pictures/pictures-in'
import type { PieceImage } from '../public/pieces'
import { dialogues } from './dialogues'
import { writtenLetters } from './written-letters'

/** A letter in a composition, with the MDX that is set before it: a subheading, a pull quote; usually empty. */
export type ChosenLetter = { letterId: string; interlude: string }

/** One remembered state of how letters become a piece. Rows are added, never changed. Letters are in order of sending. */
export const compositions = pgTable(
  'compositions',
  {
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    title: text().notNull().default(''),
    /** empty: made of the title */
    slug: text().notNull().default(''),
    lead: text().notNull().default(''),
    /** BCP 47, as it was typed; null: that of the publication */
    language: text(),
    /** null: the moment of publishing */
    date: timestamp({ withTimezone: true }),
    /** what was typed for a date and is none; usually empty */
    typedDate: text().notNull().default(''),
    topicIds: uuid().array().notNull(),
    image: jsonb().$type<PieceImage>(),
    /** letters that are left out are not in it */
    letters: jsonb().$type<ChosenLetter[]>().notNull(),
    /** MDX after the last letter, usually empty */
    closing: text().notNull().default(''),
    /** what was typed before letters that are left out, kept for when they are not */
    setAside: jsonb().$type<ChosenLetter[]>().notNull().default([]),
    closedPictures: closedPictures(),
    pictures: openPicturesIn("closing || ' ' || letters::text || ' ' || coalesce(image ->> 'src', '')"),
    /** published letter by letter while it is not finished: the page says for whom it waits */
    isUnfinished: boolean().notNull().default(false),
    savedBy: uuid()
      .notNull()
      .references(() => members.id),
    savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.dialogueId, table.number] }),
    index('compositions_by_picture').using('gin', table.pictures),
  ],
)

/** A correspondent's yes to one exact fingerprint: a hash over everything readers will see. */
export const approvals = pgTable(
  'approvals',
  {
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    /** sha-256, in hex */
    fingerprint: text().notNull(),
    composition: integer().notNull(),
    /** the revision of each letter that was approved, to tell what changed since */
    letterRevisions: jsonb().$type<Record<string, number>>().notNull(),
    approvedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** null while it counts */
    takenBackAt: timestamp({ withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.dialogueId, table.memberId, table.fingerprint] })],
)

/** What a correspondent has against one exact fingerprint, and of theirs the last; it counts while readers would see just that. */
export const objections = pgTable(
  'objections',
  {
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    /** sha-256, in hex */
    fingerprint: text().notNull(),
    /** plain text */
    reason: text().notNull(),
    saidAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.dialogueId, table.memberId] })],
)

/**
 * What looked private in a letter and is not marked so, and who said that it may be read: its writer, or somebody whose private
 * words are in it. Each answers for themselves.
 */
export const privacyAnswers = pgTable(
  'privacy_answers',
  {
    letterId: uuid()
      .notNull()
      .references(() => writtenLetters.id, { onDelete: 'cascade' }),
    kind: text({
      enum: [
        'address',
        'telephone',
        'bank-account',
        'identity-number',
        'name',
        'third-party',
        'signature',
        'private-elsewhere',
      ],
    }).notNull(),
    /** the words that were found, as they stand in the letter */
    found: text().notNull(),
    answeredBy: uuid()
      .notNull()
      .references(() => members.id),
    answeredAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.letterId, table.kind, table.found, table.answeredBy] }),
    index('privacy_answers_by_letter').on(table.letterId),
  ],
)

export type Composition = typeof compositions.$inferSelect
export type Approval = typeof approvals.$inferSelect
export type Objection = typeof objections.$inferSelect
export type PrivacyAnswer = typeof privacyAnswers.$inferSelect
