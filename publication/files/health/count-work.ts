import { sql } from 'drizzle-orm'
import { db, pool } from '@/db/client'
import { letterDeliveries } from '@/db/schema'
import { JOB_NAMES } from '@/queue/jobs'
import { oldestJobSeconds } from './look-at-jobs'

export type JobCount = { job: string; state: 'waiting' | 'active' | 'failed'; count: number }

/** How many jobs wait, are being done or were given up, by name; and for how many seconds the oldest waits. */
export async function countJobs(): Promise<{ jobs: JobCount[]; oldestSeconds: number }> {
  const [{ rows }, oldestSeconds] = await Promise.all([
    pool().query<JobCount>(
      `select name as job, case state when 'active' then 'active' when 'failed' then 'failed' else 'waiting' end as state,
         count(*)::int as count
       from pgboss.job where state in ('created', 'retry', 'active', 'failed') and name = any($1) group by 1, 2`,
      [JOB_NAMES],
    ),
    oldestJobSeconds(),
  ])
  return { jobs: rows, oldestSeconds }
}

/** How many letters to followers are in which state. */
export async function countLetterMails(): Promise<{ state: string; count: number }[]> {
  return db()
    .select({ state: letterDeliveries.state, count: sql<number>`count(*)::int` })
    .from(letterDeliveries)
    .groupBy(letterDeliveries.state)
}
