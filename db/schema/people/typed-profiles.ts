import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from './members'

/** What a member typed about themselves and readers cannot be shown: kept until it can. Nobody else sees it. */
export const typedProfiles = pgTable('typed_profiles', {
  memberId: uuid()
    .primaryKey()
    .references(() => members.id, { onDelete: 'cascade' }),
  name: text().notNull(),
  roleLine: text().notNull(),
  bio: text().notNull(),
  savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export type TypedProfile = typeof typedProfiles.$inferSelect
