import { sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { authors } from '../public/authors'

export const ROLES = ['contributor', 'editor', 'owner'] as const
/** How a text is shown to who writes it: as it will be read, as its source, or in a plain field without any editor. */
export const EDITOR_MODES = ['formatted', 'source', 'plain'] as const

/** A person who may sign in. */
export const members = pgTable(
  'members',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** null for a first owner who has not told it yet */
    email: text(),
    /** since when this address is theirs: mail to it of before may have been another's */
    addressSince: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** confirmed addresses of before this one, kept until they are erased: what is under them is theirs too */
    formerEmails: text().array().notNull().default([]),
    name: text().notNull().default(''),
    role: text({ enum: ROLES }).notNull(),
    /** whose byline this member writes under, and nobody else */
    authorId: uuid().references(() => authors.id),
    /** an author whom another writes as, and as whom they wrote too before that could not be: what they published then is theirs */
    sharedAuthorId: uuid().references(() => authors.id, { onDelete: 'set null' }),
    editorMode: text({ enum: EDITOR_MODES }).notNull().default('formatted'),
    /** when they first signed in; null while only invited */
    joinedAt: timestamp({ withTimezone: true }),
    /** null while they may sign in */
    removedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('members_email').on(sql`lower(${table.email})`),
    // But for who is erased: what they wrote stays under their byline, which may be another's by then.
    uniqueIndex('members_author')
      .on(table.authorId)
      .where(sql`${table.removedAt} is null or ${table.email} is not null`),
  ],
)

export type Member = typeof members.$inferSelect
export type Role = Member['role']
export type EditorMode = Member['editorMode']
