import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from '../people/members'
import { subscriptions } from './subscriptions'

/** One row: how our mail server has answered lately, and whether all mail waits. A run ends with a mail that is accepted. */
export const mailServer = pgTable(
  'mail_server',
  {
    id: integer().primaryKey().default(1),
    /** the number of this run */
    run: integer().notNull().default(1),
    /** how many mails in this run were not accepted, since when, and what was answered last: a code, and in words */
    refusals: integer().notNull().default(0),
    refusingSince: timestamp({ withTimezone: true }),
    reason: text(),
    said: text(),
    /** null while mail goes out */
    pausedAt: timestamp({ withTimezone: true }),
    pausedFor: text({ enum: ['policy', 'refusals'] }),
    /** when one mail may try how it stands */
    probeAt: timestamp({ withTimezone: true }),
  },
  (table) => [check('mail_server_is_one_row', sql`${table.id} = 1`)],
)

/** A follower whom a refusal took off. They can be put back, unless they left themselves: then the row is gone. */
export const removals = pgTable(
  'removals',
  {
    id: uuid().primaryKey().defaultRandom(),
    subscriptionId: uuid()
      .notNull()
      .references(() => subscriptions.id, { onDelete: 'cascade' }),
    reason: text().notNull(),
    said: text(),
    removedAt: timestamp({ withTimezone: true }).notNull(),
    /** the run of the mail server it happened in, and how long that was in the end; null while it lasts */
    run: integer().notNull(),
    runLength: integer(),
    /** null while they are off; put back by an owner, or by nobody in particular when the refusal was not believed */
    restoredAt: timestamp({ withTimezone: true }),
    restoredBy: uuid().references(() => members.id, { onDelete: 'set null' }),
  },
  (table) => [index('removals_by_subscription').on(table.subscriptionId)],
)

/** A mail to one person that was not accepted: it is tried again, or it was given up. Gone when it is accepted. */
export const failedMails = pgTable('failed_mails', {
  /** of the job that mails it */
  id: uuid().primaryKey(),
  /** the name of its job, and what that carries */
  job: text().notNull(),
  payload: jsonb().notNull(),
  email: text().notNull(),
  reason: text().notNull(),
  said: text(),
  /** the run of the mail server in which it was first refused */
  run: integer().notNull(),
  tries: integer().notNull().default(1),
  /** how often all of it was handed over and no answer came */
  uncertain: integer().notNull().default(0),
  firstFailedAt: timestamp({ withTimezone: true }).notNull(),
  lastFailedAt: timestamp({ withTimezone: true }).notNull(),
  /** null while it is tried again */
  gaveUpAt: timestamp({ withTimezone: true }),
})

export type MailServer = typeof mailServer.$inferSelect
export type FailedMail = typeof failedMails.$inferSelect
