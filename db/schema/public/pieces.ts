import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { picturesIn } from '../pictures/pictures-in'
import { authors } from './authors'
import { feedId } from './feed-id'
import { placeInArchive } from './place-in-archive'
import { topics } from './topics'

export const PIECE_KINDS = ['essay', 'dialogue'] as const

/** A picture set beside a piece. `src` is its public address, `/media/<name>`. */
export type PieceImage = { src: string; alt: string; credit: string; licence: string }

/** Anything published under its own address, exactly as readers see it. What is not public yet is in `drafts`. */
export const pieces = pgTable(
  'pieces',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: PIECE_KINDS }).notNull(),
    /** of its `date`: the permanent address */
    ...placeInArchive(),
    feedId: feedId(),
    date: timestamp({ withTimezone: true }).notNull(),
    title: text().notNull(),
    /** one or two plain sentences; empty when there is none */
    lead: text().notNull().default(''),
    /** MDX of an essay; of a dialogue the MDX after its last letter, usually empty */
    body: text().notNull().default(''),
    /** everything that is said, without markup: for descriptions, reading time and search */
    plainText: text().notNull().default(''),
    wordCount: integer().notNull().default(0),
    image: jsonb().$type<PieceImage>(),
    pictures: picturesIn("body || ' ' || coalesce(image ->> 'src', '')"),
    /** BCP 47, of what is written in it; null: that of the publication */
    language: text(),
    /** where it appeared first, when that was elsewhere */
    canonical: text(),
    /** the day the editors picked it for home; null when they did not */
    pickedOn: date({ mode: 'string' }),
    /** the author whose letter an unfinished dialogue waits for */
    waitingForAuthorId: uuid().references(() => authors.id),
    /** and the others it waits for, when that is more than one */
    waitingForAlsoIds: uuid().array().notNull().default([]),
    /** when the last correspondent agreed to what stands here; null of an essay, and of a dialogue that nobody was asked */
    approvedAt: timestamp({ withTimezone: true }),
    /** the revision of the draft that is public; null when it came from a file */
    revision: integer(),
    /** sha-256 of the canonical file it was imported from; null when it began on the desk */
    sourceHash: text(),
    /** true from the first time the desk published something over what a file said */
    editedOnDesk: boolean().notNull().default(false),
    firstPublishedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** null while readers may read it; afterwards its address answers 410 */
    withdrawnAt: timestamp({ withTimezone: true }),
    /** true when a correspondent withdrew it, so that its address can say who did */
    withdrawnByAuthors: boolean().notNull().default(false),
    /** who did, for the desk; null of one that was withdrawn elsewhere, or before this was kept */
    withdrawnBy: uuid().references(() => members.id, { onDelete: 'set null' }),
  },
  (table) => [
    unique('pieces_address').on(table.year, table.month, table.slug),
    unique('pieces_path').on(table.path),
    index('pieces_by_date').on(table.date.desc(), table.id),
    index('pieces_by_picture').using('gin', table.pictures),
  ],
)

export const pieceAuthors = pgTable(
  'piece_authors',
  {
    pieceId: uuid()
      .notNull()
      .references(() => pieces.id, { onDelete: 'cascade' }),
    authorId: uuid()
      .notNull()
      .references(() => authors.id),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pieceId, table.authorId] }),
    index('piece_authors_by_author').on(table.authorId),
  ],
)

export const pieceTopics = pgTable(
  'piece_topics',
  {
    pieceId: uuid()
      .notNull()
      .references(() => pieces.id, { onDelete: 'cascade' }),
    topicId: uuid()
      .notNull()
      .references(() => topics.id),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pieceId, table.topicId] }),
    index('piece_topics_by_topic').on(table.topicId),
  ],
)

/**
 * Links found in a published text to addresses of this site. The target is a path and not an id: a piece may be
 * mentioned before it exists.
 */
export const pieceLinks = pgTable(
  'piece_links',
  {
    fromPieceId: uuid()
      .notNull()
      .references(() => pieces.id, { onDelete: 'cascade' }),
    toPath: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fromPieceId, table.toPath] }),
    index('piece_links_by_target').on(table.toPath),
  ],
)

/** An address a piece used to have: it redirects for ever. */
export const formerAddresses = pgTable('former_addresses', {
  path: text().primaryKey(),
  pieceId: uuid()
    .notNull()
    .references(() => pieces.id, { onDelete: 'cascade' }),
})

export type Piece = typeof pieces.$inferSelect
export type PieceKind = Piece['kind']
