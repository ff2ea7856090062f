import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from './members'

/** What happens in a correspondence that somebody hears of by mail. */
export const DIALOGUE_NEWS = [
  /** of before there were kinds */
  'something-new',
  'join-asked',
  'join-refused',
  'joined',
  'declined',
  'accepted',
  'stopped',
  'returned',
  'letter-revised',
  'letter-undone',
  'change-proposed',
  'change-taken',
  'change-left',
  'mail-held',
  'mail-after-stop',
  'exchange-read',
  'exchange-confirmed',
  'exchange-undone',
  'proof-ready',
  'proof-waits',
  'proof-refused',
  'all-agreed',
  'published',
  'withdrawn',
] as const
/** What happens to an essay that somebody hears of by mail. */
export const DRAFT_NEWS = ['handed-in', 'published', 'withdrawn'] as const

export type DialogueNews = (typeof DIALOGUE_NEWS)[number]
export type DraftNews = (typeof DRAFT_NEWS)[number]

/** Who was mailed what about which thing, and did not look since: of one kind there is one mail until they do. */
export const news = pgTable(
  'news',
  {
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    kind: text({ enum: [...DIALOGUE_NEWS, ...DRAFT_NEWS] }).notNull(),
    /** the dialogue or the draft */
    thingId: uuid().notNull(),
    /** whose deed it was; null when it was nobody's in particular */
    byId: uuid().references(() => members.id),
    /** the letter, the change or the mail in it to which the mail leads; null when it leads to the whole */
    detailId: uuid(),
    toldAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.thingId, table.kind] }),
    index('news_by_thing').on(table.thingId),
  ],
)

export type News = typeof news.$inferSelect
