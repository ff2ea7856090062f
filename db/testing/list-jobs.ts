import { pool } from '@/db/client'
import type { JobName } from '@/queue/jobs'

/** What jobs of this name carry, of those that carry at least this, in the order in which they were asked for. */
export async function listJobs(name: JobName, carries: Record<string, string>): Promise<unknown[]> {
  const { rows } = await pool().query(
    'select data from pgboss.job where name = $1 and data @> $2 order by created_on',
    [name, JSON.stringify(carries)],
  )
  return rows.map((row: { data: unknown }) => row.data)
}
