import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { dialogues } from './dialogues'

/** A link in the mail of a proof: with it its member says yes or no to exactly that fingerprint, once, and nothing else. */
export const proofLinks = pgTable(
  'proof_links',
  {
    tokenHash: text().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    /** whom it was mailed to */
    memberId: uuid()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    /** sha-256, in hex */
    fingerprint: text().notNull(),
    /** what was asked of them when it was mailed: first an answer about what looks private, or their yes */
    deed: text({ enum: ['answer', 'approval'] }).notNull(),
    /** what its mail did not have of the text yet, by the numbers of letters; 0: what stands around them */
    lacked: integer().array().notNull().default([]),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** when the mail server took the mail; null until it did */
    mailedAt: timestamp({ withTimezone: true }),
    /** when it was answered, or ended otherwise; null while it can be */
    usedAt: timestamp({ withTimezone: true }),
  },
  (table) => [index('proof_links_by_member').on(table.dialogueId, table.memberId)],
)

export type ProofLink = typeof proofLinks.$inferSelect
