import { index, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from './members'

/** Who has which text open to write in it. What nobody told of for minutes is open no more, whatever stands here. */
export const openTexts = pgTable(
  'open_texts',
  {
    /** of an essay, or of the dialogue that is composed */
    textId: uuid().notNull(),
    memberId: uuid()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.textId, table.memberId] }),
    index('open_texts_by_member').on(table.memberId),
    index('open_texts_by_seen').on(table.seenAt),
  ],
)
