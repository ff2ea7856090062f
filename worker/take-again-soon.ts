import type { PgBoss } from 'pg-boss'

const LOOK_EVERY_MS = 3_000

/**
 * Lets jobs whose process died be taken again at once: nothing was wrong with them, so the growing pause of one that failed
 * is not for them. Returns how to end it.
 */
export function takeAgainSoon(queue: PgBoss, lookEveryMs = LOOK_EVERY_MS): () => void {
  const timer = setInterval(() => void look().catch(() => {}), lookEveryMs)
  return () => clearInterval(timer)

  /** When it fails the database is away; the next look does it. */
  async function look(): Promise<void> {
    await queue.getDb().executeSql(
      `update pgboss.job set start_after = now() where state = 'retry' and start_after > now()
         and output #>> '{value,message}' = 'job heartbeat timeout'`,
    )
  }
}
