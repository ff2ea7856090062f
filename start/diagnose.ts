import { pool } from '@/db/client'
import { withTimeout } from '@/press/with-timeout'

const ANSWER_WITHIN_MS = 2_000

/** Why something failed: 503 when the database is away, else 500. */
export async function diagnose(): Promise<500 | 503> {
  try {
    await askDatabase()
    return 500
  } catch {
    return 503 // The failure itself is logged by whoever asks this.
  }
}

/** Throws when the database does not answer within two seconds. */
async function askDatabase(): Promise<void> {
  await withTimeout(pool('readers').query('select 1'), ANSWER_WITHIN_MS, 'A question to the database')
}
