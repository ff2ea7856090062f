import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { SafeClient } from '@/db/safe-client'

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 5_000
const ANSWER_WITHIN_MS = 5_000
/** Catches a connection that died without a word, and a pooler that does not pass on what is said with NOTIFY. */
const LOOK_EVERY_MS = 10_000

export type EditionListener = {
  /** Whether changes are heard at this moment. */
  isListening: () => boolean
  stop: () => Promise<void>
}

/**
 * Calls `onNewEdition` after every change that readers can see, whichever process made it. On a connection of its
 * own, which is made anew with growing pauses when it breaks; then the number of the edition tells whether anything
 * was missed, and nothing is called when nothing was. While there is no connection nothing is called either.
 */
export function listenToEditions(
  databaseUrl: string,
  onNewEdition: () => void,
  lookEveryMs: number = LOOK_EVERY_MS,
): EditionListener {
  const stopping = new AbortController()
  let known: string | null = null
  let isListening = false
  const ended = keepListening()
  return {
    isListening: () => isListening,
    stop: async () => {
      stopping.abort()
      await ended
    },
  }

  async function keepListening(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS
    while (!stopping.signal.aborted) {
      const client = new SafeClient({
        connectionString: databaseUrl,
        application_name: `samenspraak-${process.pid}-editions`,
        connectionTimeoutMillis: ANSWER_WITHIN_MS,
        query_timeout: ANSWER_WITHIN_MS,
      })
      try {
        await client.connect()
        await listen(client)
        pauseMs = FIRST_PAUSE_MS
        await lookUntilItBreaks(client)
      } catch {
        // Whatever went wrong, the answer is the same: wait, and connect again.
        await pause(pauseMs, undefined, { signal: stopping.signal }).catch(() => {})
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
      } finally {
        isListening = false
        await client.end().catch(() => {})
      }
    }
  }

  async function listen(client: Client): Promise<void> {
    client.on('notification', () => {
      onNewEdition()
      void look(client, 'told').catch(() => {})
    })
    // First listen, then look: what is changed in between is heard twice instead of not at all.
    // A pooler may refuse LISTEN, or take it and pass nothing on: then changes are found by looking.
    await client.query('listen edition').catch(keepLooking)
    await look(client, 'untold')
    isListening = true
  }

  async function look(client: Client, have: 'told' | 'untold'): Promise<void> {
    const { rows } = await client.query<{ number: string }>('select number from edition')
    const number = rows[0]?.number ?? null
    if (have === 'untold' && number !== known) onNewEdition()
    known = number
  }

  async function lookUntilItBreaks(client: Client): Promise<void> {
    const broken = new Promise<never>((_, reject) => client.once('end', () => reject(new Error('It ended'))))
    broken.catch(() => {})
    while (!stopping.signal.aborted) {
      await Promise.race([broken, pause(lookEveryMs, undefined, { signal: stopping.signal }).catch(() => {})])
      if (!stopping.signal.aborted) await look(client, 'untold')
    }
  }
}

/** Only what the database itself refuses; a connection that broke is made anew. */
function keepLooking(error: { code?: string }): void {
  if (!/^[0-9A-Z]{5}$/.test(error.code ?? '') || error.code?.startsWith('08') || error.code?.startsWith('57'))
    throw error
}
