import { boolean, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Author } from '../public/authors'
import { members } from './members'

/** What becomes of what readers have of somebody who leaves. */
export const DEPARTURE_TEXTS = ['under-name', 'under-a-writer', 'withdrawn'] as const
export type DepartureTexts = (typeof DEPARTURE_TEXTS)[number]

/** A byline as it was before it became that of a writer without a name. */
export type ByName = Pick<
  Author,
  'slug' | 'givenName' | 'infix' | 'familyName' | 'roleLine' | 'links' | 'bio' | 'sourceHash'
> &
  // Not there of who left before it was kept.
  Partial<Pick<Author, 'formerSlugs'>>
/** A piece that was taken away from readers by it; of a dialogue with what readers had. */
export type WithdrawnByLeaving = { pieceId: string; dialogueId: string | null; fingerprint: string | null }

/** How a dialogue waited for somebody who leaves. */
export type TurnBefore = {
  dialogueId: string
  /** it was their turn; else they were waited for besides another */
  isTurn: boolean
  /** whose turn it became; null when it stayed as it was */
  passedTo: string | null
  /** whether that one was waited for already */
  wasAwaited: boolean
  turnSince: string
  /** of that moment: with another letter it waits for whom that is to */
  letterCount: number
}
/** A piece that told its readers that it waits for them: as the first of those it names or not, and what readers had of it. */
export type AwaitedInPiece = { pieceId: string; isFirst: boolean; publishedAs: string | null }

/** Somebody leaves the publication: until `eraseAt` it can be taken back, after it they are erased. */
export const departures = pgTable('departures', {
  memberId: uuid()
    .primaryKey()
    .references(() => members.id, { onDelete: 'cascade' }),
  texts: text({ enum: DEPARTURE_TEXTS }).notNull(),
  /** asked for by whoever leaves; else an owner removed them */
  isOwn: boolean().notNull(),
  askedAt: timestamp({ withTimezone: true }).notNull(),
  eraseAt: timestamp({ withTimezone: true }).notNull(),
  /** null once they are erased, and while their name stands */
  byName: jsonb().$type<ByName>(),
  withdrawn: jsonb().$type<WithdrawnByLeaving[]>().notNull().default([]),
  /** the dialogues in which they wrote until then */
  dialogueIds: uuid().array().notNull().default([]),
  /** mails of theirs that waited to be confirmed until then, and were held by it */
  arrivalIds: uuid().array().notNull().default([]),
  /** where they were waited for until then, by who writes with them and by readers */
  turns: jsonb().$type<TurnBefore[]>().notNull().default([]),
  awaitedIn: jsonb().$type<AwaitedInPiece[]>().notNull().default([]),
  /** null until nothing of them is left */
  erasedAt: timestamp({ withTimezone: true }),
  /** when the files of the database were written anew since; null until they are */
  rewrittenAt: timestamp({ withTimezone: true }),
})

/** A link in the mail that says that somebody leaves. It opens their departure, and nothing else, until they are erased. */
export const departureLinks = pgTable(
  'departure_links',
  {
    tokenHash: text().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => departures.memberId, { onDelete: 'cascade' }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('departure_links_by_member').on(table.memberId)],
)

export type Departure = typeof departures.$inferSelect
