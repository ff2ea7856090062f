import { boolean, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { writtenLetters } from '../correspondence/written-letters'
import { picturesIn } from '../pictures/pictures-in'
import { authors } from './authors'
import { feedId } from './feed-id'
import { letterFormat } from './letter-format'
import { pieces } from './pieces'

/** One e-mail inside a published dialogue. */
export const letters = pgTable(
  'letters',
  {
    id: uuid().primaryKey().defaultRandom(),
    pieceId: uuid()
      .notNull()
      .references(() => pieces.id, { onDelete: 'cascade' }),
    /** 1, 2, 3 …: the number in `#brief-3`, which never changes */
    number: integer().notNull(),
    /** its place in the order of reading, from 0: a letter that came in late stands before a lower number */
    position: integer().notNull().default(0),
    fromAuthorId: uuid()
      .notNull()
      .references(() => authors.id),
    /** null: to the other correspondent */
    toAuthorId: uuid().references(() => authors.id),
    /** null when nobody knows any more */
    sentAt: timestamp({ withTimezone: true }),
    /** its own date was missing or could not be: what stands there is about when */
    isDateEstimated: boolean().notNull().default(false),
    subject: text().notNull().default(''),
    /** Markdown without HTML */
    body: text().notNull(),
    /** MDX the editors set before this letter: a subheading, a pull quote, a figure; usually empty */
    interlude: text().notNull().default(''),
    feedId: feedId(),
    format: letterFormat(),
    pictures: picturesIn("body || ' ' || interlude"),
    /** the written letter it is a copy of, so that its number stays; null when it came from a file */
    writtenLetterId: uuid().references(() => writtenLetters.id),
    /** when readers could first read it: who follows is mailed each letter once */
    appearedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** when readers could first read it as it is now: the letter itself, not the piece that it is in */
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('letters_number').on(table.pieceId, table.number),
    unique('letters_written').on(table.pieceId, table.writtenLetterId),
    index('letters_by_picture').using('gin', table.pictures),
  ],
)

export type Letter = typeof letters.$inferSelect
