import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { pieces } from '../public/pieces'

/** A correspondence that is being written. What readers see of it, once all agreed, is its piece. */
export const dialogues = pgTable(
  'dialogues',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** what they write each other about; the title of the piece may be another */
    theme: text().notNull(),
    begunBy: uuid()
      .notNull()
      .references(() => members.id),
    /** who has to write next */
    turnMemberId: uuid()
      .notNull()
      .references(() => members.id),
    /** who was written to as well and did not write since: of a letter to all everybody but its writer and whose turn it is */
    alsoAwaited: uuid().array().notNull().default([]),
    turnSince: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** letters that were sent; kept here so that a list need not count */
    letterCount: integer().notNull().default(0),
    /** the number of the newest composition; 0 when nothing was composed yet */
    composition: integer().notNull().default(0),
    /** the piece it became; null until it was published for the first time */
    pieceId: uuid()
      .unique()
      .references(() => pieces.id),
    /** what readers have now; null until it was published, and while it is withdrawn */
    publishedFingerprint: text(),
    /** who took what was published away from readers last; null until somebody did */
    withdrawnBy: uuid().references(() => members.id),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('dialogues_by_change').on(table.updatedAt.desc(), table.id)],
)

/** A time in which somebody did not write in a dialogue, between stopping and coming back. RFC 3339. */
export type Absence = { from: string; to: string }

/** Who writes in a dialogue, or wrote in it and stopped: two members, or more. Rows are never deleted: letters stay somebody's. */
export const correspondents = pgTable(
  'correspondents',
  {
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    /** 0 for anyone who began it */
    position: integer().notNull(),
    /** raised to give them another secret address; the old one is dead from then on */
    addressGeneration: integer().notNull().default(1),
    /** sha-256 of the local part of their secret address, so that a recipient can be looked up and not read back */
    addressHash: text().notNull().unique(),
    /** who invites them, while their invitation waits for the letter that it brings; null once it was mailed, and for anyone who began */
    invitationBy: uuid().references(() => members.id),
    remindedAt: timestamp({ withTimezone: true }),
    /** how often they were reminded of the composition of that number */
    reminders: integer().notNull().default(0),
    remindersOf: integer().notNull().default(0),
    /** null while they want to be reminded of an approval that is waited for */
    remindersStoppedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** when they stopped, or were removed as a member; null while they write */
    leftAt: timestamp({ withTimezone: true }),
    /** of who stopped and came back, in order */
    absences: jsonb().$type<Absence[]>().notNull().default([]),
  },
  (table) => [
    primaryKey({ columns: [table.dialogueId, table.memberId] }),
    index('correspondents_by_member').on(table.memberId),
  ],
)

export type Dialogue = typeof dialogues.$inferSelect
export type Correspondent = typeof correspondents.$inferSelect
