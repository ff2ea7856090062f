import { eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { heartbeat } from '@/db/schema'
import { log } from '@/log'
import { planLetters } from '@/publication/readers/following/plan-letters'
import { layAsideOverdue } from './lay-aside-overdue'

/** A restart or an update takes less. */
const STANDSTILL_MS = 60 * 60_000

/**
 * Notes that the site works. When it did not for an hour, or its database is another than it was, what it has to mail may
 * have been mailed by the site that this is a backup of: all of that is laid aside, and waits for an owner. Of several
 * processes at once the first notices and the others find it done. Called before any job is taken, and every few minutes.
 */
export async function noticeStandstill(now = new Date()): Promise<void> {
  await db().transaction(async (transaction) => {
    const database = await whichDatabase(transaction)
    await transaction.insert(heartbeat).values({ beatAt: now, database }).onConflictDoNothing()
    const [last] = await transaction.select().from(heartbeat).for('update')
    if (!last) throw new Error('The heartbeat was not kept')
    const silence = now.getTime() - last.beatAt.getTime()
    const isOverdue =
      (silence > STANDSTILL_MS || last.database !== database) && (await layAside(transaction, now))
    await transaction
      .update(heartbeat)
      .set({
        beatAt: now,
        database,
        ...(isOverdue && { overdueAt: now, stoodStillSince: last.stoodStillSince ?? last.beatAt }),
      })
      .where(eq(heartbeat.id, last.id))
  })
}

/** Reminders and letters that came due meanwhile are planned first, so that they wait with the others. */
async function layAside(transaction: Transaction, now: Date): Promise<boolean> {
  // Read in when it is needed: the parts of a composition take time that a start does not have.
  const { remindOfApprovals } = await import('@/publication/correspondence/compositions/remind-of-approvals')
  await remindOfApprovals(now)
  await planLetters(now)
  const count = await layAsideOverdue(transaction, now)
  if (count > 0) log.warn({ count }, 'after a standstill, overdue mail waits for an owner')
  return count > 0
}

/** The cluster and the database in it: a restored dump has another number, a restored folder has an old beat. */
async function whichDatabase(transaction: Transaction): Promise<string> {
  const { rows } = await transaction.execute<{ name: string }>(sql`
    select system_identifier || ':' || (select oid from pg_database where datname = current_database()) as name
    from pg_control_system()`)
  return rows[0]?.name ?? ''
}
