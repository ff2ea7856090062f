import { setTimeout as pause } from 'node:timers/promises'
import { SafeClient } from '@/db/safe-client'
import { CannotStartError } from './cannot-start-error'
import { words } from './say'

/** A database that starts together with us may take a moment. */
const PATIENCE_MS = 10_000
const PAUSE_MS = 500

/** Waits until the database lets us in. Throws CannotStartError when it does not, without a word of its address. */
export async function reachDatabase(databaseUrl: string, patienceMs = PATIENCE_MS): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const reason = await tryToConnect(databaseUrl)
    if (reason === null) return
    if (Date.now() + PAUSE_MS > deadline) throw new CannotStartError(words.databaseUnreachable(reason))
    await pause(PAUSE_MS)
  }
}

async function tryToConnect(connectionString: string): Promise<string | null> {
  const client = new SafeClient({ connectionString, connectionTimeoutMillis: 3_000 })
  try {
    await client.connect()
    return null
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string }
    return code ?? message ?? 'onbekend'
  } finally {
    await client.end().catch(() => {})
  }
}
