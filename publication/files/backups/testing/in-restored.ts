import { closeDatabase } from '@/db/client'
import { env, setDatabaseUrl } from '@/env'

/** Does this as the restored site would, in this process. */
export async function inRestored<T>(databaseUrl: string, use: () => Promise<T>): Promise<T> {
  const before = env().databaseUrl ?? ''
  await closeDatabase()
  setDatabaseUrl(databaseUrl)
  try {
    return await use()
  } finally {
    await closeDatabase()
    setDatabaseUrl(before)
  }
}
