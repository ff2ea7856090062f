import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { picturesIn } from '../pictures/pictures-in'
import { feedId } from './feed-id'

/** A person with a byline and a public page. */
export const authors = pgTable('authors', {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  /** of their page before: addresses that lead to it for ever */
  formerSlugs: text().array().notNull().default([]),
  feedId: feedId(),
  givenName: text().notNull(),
  /** "van der"; empty when there is none. Sorting goes by family name, so "van Iersel" stands under I. */
  infix: text().notNull().default(''),
  familyName: text().notNull().default(''),
  roleLine: text().notNull().default(''),
  links: jsonb().$type<AuthorLink[]>().notNull().default([]),
  /** MDX */
  bio: text().notNull().default(''),
  pictures: picturesIn('bio'),
  sourceHash: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export type AuthorLink = { label: string; url: string }
export type Author = typeof authors.$inferSelect
