import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { picturesIn } from '../pictures/pictures-in'
import { type IssuePart, issues } from '../public/issues'

/** As a part of an issue; of own words it is kept which pictures whoever saved them could use: readers get no other. */
export type DraftedPart =
  | Exclude<IssuePart, { kind: 'words' }>
  | (Extract<IssuePart, { kind: 'words' }> & { openPictures: string[] })

/** An issue that is being made. Nothing that is printed reads it. */
export const issueDrafts = pgTable('issue_drafts', {
  id: uuid().primaryKey().defaultRandom(),
  subject: text().notNull().default(''),
  preheader: text().notNull().default(''),
  parts: jsonb().$type<DraftedPart[]>().notNull().default([]),
  pictures: picturesIn('parts::text'),
  /** the plain text as somebody wrote it by hand; null: made of the parts */
  plainText: text(),
  /** grows with each save: who saves over a number that is not the newest is told */
  version: integer().notNull().default(1),
  begunBy: uuid().references(() => members.id, { onDelete: 'set null' }),
  begunAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** the issue it became; null while readers have nothing of it */
  issueId: uuid().references(() => issues.id, { onDelete: 'set null' }),
})

export type IssueDraft = typeof issueDrafts.$inferSelect
