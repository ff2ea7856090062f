import { and, eq, gte, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { deliveries, heartbeat, letterDeliveries } from '@/db/schema'
import { enqueue } from '../enqueue'
import { ONE_MAIL_JOBS } from '../jobs'

const MAILS = sql.join(
  ONE_MAIL_JOBS.map((name) => sql`${name}`),
  sql`, `,
)

/**
 * Has everything that came to wait since this moment go now, instead of at the end of its own pause. What waits for an owner
 * after a standstill keeps its moment, which tells that it does.
 */
export async function wakeMail(transaction: Transaction, since: Date, now: Date): Promise<void> {
  await transaction.execute(sql`
    update pgboss.job set start_after = now() where name in (${MAILS}) and state = 'retry' and start_after > now()`)
  await transaction
    .update(letterDeliveries)
    .set({ dueAt: now })
    .where(
      and(
        eq(letterDeliveries.state, 'deferred'),
        gte(letterDeliveries.updatedAt, since),
        sql`${letterDeliveries.dueAt} > coalesce((select overdue_at from ${heartbeat}), '-infinity')`,
      ),
    )
  await transaction
    .update(deliveries)
    .set({ dueAt: now })
    .where(
      and(
        eq(deliveries.state, 'later'),
        gte(deliveries.updatedAt, since),
        sql`${deliveries.dueAt} > coalesce((select overdue_at from ${heartbeat}), '-infinity')`,
      ),
    )
  await enqueue(transaction, 'send-letters', {})
  await enqueue(transaction, 'send-mailings', {})
}

/** Has one mail go now that waits for its turn: the one whose turn comes first, so that it is not the same each time. */
export async function wakeOneMail(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`
    update pgboss.job set start_after = now() where (name, id) = (
      select name, id from pgboss.job where name in (${MAILS}) and state = 'retry'
      order by start_after limit 1 for update skip locked)`)
}
