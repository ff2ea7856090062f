import { pool } from '@/db/client'
import { insteadOf } from '@/instead-of'
import { type Look, WORKS } from './finding'

/** Mails leave within a minute; a worker that stood still for this long is not coming back by itself. */
const TOO_LONG_SECONDS = 15 * 60
/** Of a new site, whose queue is made when the first worker starts. */
const NO_SUCH_TABLE = '42P01'

/** Seconds for which the oldest job waits that could be done now; 0 when none waits. Those of another day do not count. */
export async function oldestJobSeconds(): Promise<number> {
  try {
    const { rows } = await pool().query<{ seconds: number | null }>(
      `select extract(epoch from now() - min(start_after))::float8 as seconds
       from pgboss.job where state in ('created', 'retry') and start_after <= now()`,
    )
    return Math.max(0, rows[0]?.seconds ?? 0)
  } catch (error) {
    return insteadOf(NO_SUCH_TABLE, 0)(error)
  }
}

/** Looks whether jobs are done when their time comes, by whichever process does them. */
export const lookAtJobs: Look = async () =>
  (await oldestJobSeconds()) > TOO_LONG_SECONDS ? { state: 'warns', what: 'jobs wait too long' } : WORKS
