import { integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { authors } from './authors'
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
    fromAuthorId: uuid()
      .notNull()
      .references(() => authors.id),
    /** null: to the other correspondent */
    toAuthorId: uuid().references(() => authors.id),
    /** null when nobody knows any more */
    sentAt: timestamp({ withTimezone: true }),
    subject: text().notNull().default(''),
    /** Markdown without HTML */
    body: text().notNull(),
    /** MDX the editors set before this letter: a subheading, a pull quote, a figure; usually empty */
    interlude: text().notNull().default(''),
  },
  (table) => [unique('letters_number').on(table.pieceId, table.number)],
)

export type Letter = typeof letters.$inferSelect
