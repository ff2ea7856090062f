import { sql } from 'drizzle-orm'
import { pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { dialogues } from './dialogues'

/** Somebody who writes in a dialogue would have another write along. Nobody comes but by the yes of all who write. */
export const joinRequests = pgTable(
  'join_requests',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    askedBy: uuid()
      .notNull()
      .references(() => members.id),
    /** who is asked along; null while nobody has that address */
    memberId: uuid().references(() => members.id),
    /** of who is no member: as they were called by who asks, and where they read mail; gone once it was decided */
    name: text().notNull().default(''),
    email: text(),
    /** keyed, of their address: so that who was refused is known again */
    addressHash: text(),
    state: text({ enum: ['open', 'joined', 'refused', 'withdrawn'] })
      .notNull()
      .default('open'),
    /** who said no: told to nobody, and the only one who may ask for the same person again */
    refusedBy: uuid().references(() => members.id),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    decidedAt: timestamp({ withTimezone: true }),
  },
  (table) => [uniqueIndex('join_requests_one_open').on(table.dialogueId).where(sql`${table.state} = 'open'`)],
)

/** A yes, to this person and to these letters: those that were there when it was said. */
export const joinAnswers = pgTable(
  'join_answers',
  {
    requestId: uuid()
      .notNull()
      .references(() => joinRequests.id, { onDelete: 'cascade' }),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    letterIds: uuid().array().notNull(),
    answeredAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.memberId] })],
)

export type JoinRequest = typeof joinRequests.$inferSelect
