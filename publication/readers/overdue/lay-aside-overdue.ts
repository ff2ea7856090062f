import { and, eq, lte, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { letterDeliveries, overdueMails } from '@/db/schema'
import { isStillToCome } from '@/publication/readers/following/letter-state'
import { MAIL_JOBS } from '@/queue/jobs'
import { layAsideMailings } from './overdue-mailings'
import { processBegan } from './process-began'

/** Longer than any job may run: whoever had it in hand is gone. */
const ABANDONED = '15 minutes'

/**
 * Takes every mail that waits out of the queue and keeps it, and has letters and issues that were to be tried again wait too.
 * Returns how many mails, letters and issues are overdue now.
 */
export async function layAsideOverdue(transaction: Transaction, now: Date): Promise<number> {
  await dropOldSignInLinks(transaction)
  const mails = await transaction.execute(sql`
    with taken as (
      delete from pgboss.job where name in (${sql.join(
        MAIL_JOBS.map((name) => sql`${name}`),
        sql`, `,
      )}) and (state in ('created', 'retry')
        or (state = 'active' and started_on < ${now.toISOString()}::timestamptz - ${ABANDONED}::interval))
      returning name, data, created_on)
    insert into ${overdueMails} (id, job, payload, queued_at)
    select gen_random_uuid(), name, data, created_on from taken`)
  await transaction
    .update(letterDeliveries)
    .set({ dueAt: sql`least(${letterDeliveries.dueAt}, ${now.toISOString()})` })
    .where(eq(letterDeliveries.state, 'deferred'))
  const letters = await transaction.$count(
    letterDeliveries,
    and(isStillToCome(), lte(letterDeliveries.dueAt, now)),
  )
  return (mails.rowCount ?? 0) + letters + (await layAsideMailings(transaction, now))
}

/** Whoever asked for one before this process was there has asked again, or was answered by the site that this is a copy of. */
async function dropOldSignInLinks(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`
    delete from pgboss.job where name = 'send-sign-in-link' and state in ('created', 'retry')
      and created_on < ${processBegan().toISOString()}`)
}
