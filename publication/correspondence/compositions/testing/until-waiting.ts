import { sql } from 'drizzle-orm'
import { db } from '@/db/client'

/** Until so many transactions wait for a lock. */
export async function untilWaiting(count: number): Promise<void> {
  const { rows } = await db().execute(
    sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  if (rows.length < count) await untilWaiting(count)
}
