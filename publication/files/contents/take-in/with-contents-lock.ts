import { pool } from '@/db/client'

const CONTENTS_LOCK = 'import of contents'

/**
 * Does this work as the only import on its database, whichever process runs it; the others wait, however long. Gives what the work
 * gives, and throws what it throws; either way the lock is free afterwards, also when the process is killed.
 */
export async function withContentsLock<T>(work: () => Promise<T>): Promise<T>
/** The same, for as long as what they came for is still needed: asked again while they wait. Null when it is not. */
export async function withContentsLock<T>(
  work: () => Promise<T>,
  isNeeded: () => Promise<boolean>,
): Promise<T | null>
/** Both of them. */
export async function withContentsLock<T>(
  work: () => Promise<T>,
  isNeeded = async () => true,
): Promise<T | null> {
  const client = await pool().connect()
  try {
    // A lock of a transaction: behind a pooler one of the session would stay with whoever gets that session next.
    await client.query('begin')
    // The pool ends a query that takes longer; an import before this one may take minutes.
    for (;;) {
      if (!(await isNeeded())) return null
      if (await tryLock()) break
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    return await work()
  } finally {
    await client.query('rollback')
    client.release()
  }

  async function tryLock(): Promise<boolean> {
    const { rows } = await client.query(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as locked',
      [CONTENTS_LOCK],
    )
    return rows[0]?.locked === true
  }
}
