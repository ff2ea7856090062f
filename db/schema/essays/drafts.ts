import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
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
import { PIECE_KINDS, type PieceImage, pieces } from '../public/pieces'

/** A text that is being written. Nothing the press can reach ever reads this table or `revisions`. */
export const drafts = pgTable(
  'drafts',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: PIECE_KINDS }).notNull(),
    ownerId: uuid()
      .notNull()
      .references(() => members.id),
    /** the published piece this draft changes; null until it was published for the first time */
    pieceId: uuid()
      .unique()
      .references(() => pieces.id),
    /** the number of the newest revision; it begins at 1 */
    revision: integer().notNull(),
    /** when its owner handed it to the editors; null when not, or when its owner saved since */
    submittedAt: timestamp({ withTimezone: true }),
    /** when it was thrown away; thirty days later it is deleted */
    discardedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index('drafts_by_owner').on(table.ownerId, table.updatedAt.desc()),
    check(
      'drafts_discarded_alone',
      sql`${table.discardedAt} is null or (${table.submittedAt} is null and ${table.pieceId} is null)`,
    ),
  ],
)

/** One remembered state of a draft. What is in it never changes; of what saved itself only some are kept. */
export const revisions = pgTable(
  'revisions',
  {
    draftId: uuid()
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    title: text().notNull().default(''),
    slug: text().notNull().default(''),
    lead: text().notNull().default(''),
    /** null: the moment of publishing */
    date: timestamp({ withTimezone: true }),
    /** what was typed for a date and is none; usually empty */
    typedDate: text().notNull().default(''),
    body: text().notNull().default(''),
    authorIds: uuid().array().notNull(),
    topicIds: uuid().array().notNull(),
    image: jsonb().$type<PieceImage>(),
    closedPictures: closedPictures(),
    pictures: openPicturesIn("body || ' ' || coalesce(image ->> 'src', '')"),
    /** BCP 47, as it was typed; null: that of the publication */
    language: text(),
    canonical: text(),
    savedBy: uuid()
      .notNull()
      .references(() => members.id),
    savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** saved by the form while its writer typed, and by no button since */
    savedByItself: boolean().notNull().default(false),
    /** the number of the older revision that was fetched back as this one */
    fetchedBackFrom: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.draftId, table.number] }),
    index('revisions_by_picture').using('gin', table.pictures),
  ],
)

export type Draft = typeof drafts.$inferSelect
export type Revision = typeof revisions.$inferSelect
