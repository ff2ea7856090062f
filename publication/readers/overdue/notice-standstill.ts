import { eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { heartbeat } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { log } from '@/log'
import { endWaysInOfAll } from '@/publication/people/sessions/end-ways-in-of-all'
import { planLetters } from '@/publication/readers/following/plan-letters'
import { layAsideOverdue } from './lay-aside-overdue'
import { processBegan } from './process-began'
import { takeUpWork } from './take-up-work'

/** A restart or an update takes less. */
const STANDSTILL_MS = 60 * 60_000

/** Puts into the queue what other departments have to mail at this moment. */
export type PlanRest = (now: Date) => Promise<unknown>

/**
 * Notes that the site works. When it did not for an hour, or its database is another than it was, what it has to mail may
 * have been mailed by the site that this is a backup of: all of that is laid aside, and waits for an owner. In another
 * database nothing but links to sign in leaves until then, however young the backup, and nobody is signed in. Of several processes at once the
 * first notices and the others find it done. Called before any job is taken, and every few minutes.
 */
export async function noticeStandstill(planRest: PlanRest, now = new Date()): Promise<void> {
  await db().transaction(async (transaction) => {
    const database = await whichDatabase(transaction)
    await transaction.insert(heartbeat).values({ beatAt: now, database }).onConflictDoNothing()
    const last = writtenRow(await transaction.select().from(heartbeat).for('update'), 'The heartbeat')
    const silence = now.getTime() - last.beatAt.getTime()
    const isRestored = !isSameDatabase(last.database, database)
    // Those that are older than this process came along; `npm run restore` ended them itself.
    if (isRestored && !last.database.startsWith('restored:'))
      await endWaysInOfAll(transaction, processBegan())
    const isOverdue = (silence > STANDSTILL_MS || isRestored) && (await layAside(transaction, planRest, now))
    await transaction
      .update(heartbeat)
      .set({
        beatAt: now,
        database,
        ...((isOverdue || isRestored) && {
          overdueAt: now,
          stoodStillSince: last.stoodStillSince ?? last.beatAt,
        }),
        ...(isRestored && { restoredAt: last.restoredAt ?? now }),
      })
      .where(eq(heartbeat.id, last.id))
  })
}

/** Reminders and letters that came due meanwhile are planned first, so that they wait with the others. */
async function layAside(transaction: Transaction, planRest: PlanRest, now: Date): Promise<boolean> {
  await planRest(now)
  await planLetters(now)
  const count = await layAsideOverdue(transaction, now)
  await takeUpWork(transaction)
  if (count > 0) log.warn({ count }, 'after a standstill, overdue mail waits for an owner')
  return count > 0
}

/**
 * The cluster, the database in it, and its timeline: a restored dump has another number, a cluster that was recovered to an
 * earlier moment has a new timeline. A copied data folder is noticed when it is started, and a restored folder by its beat.
 */
async function whichDatabase(transaction: Transaction): Promise<string> {
  const { rows } = await transaction.execute<{ name: string }>(sql`
    select concat_ws(':', system_identifier, (select oid from pg_database where datname = current_database()),
      timeline_id) as name
    from pg_control_system(), pg_control_checkpoint()`)
  return rows[0]?.name ?? ''
}

/** What was noted before timelines were has none. */
const isSameDatabase = (noted: string, found: string) => found === noted || found.startsWith(`${noted}:`)
