import { requireInWorker } from '@/publication/text/workers/in-worker'
import { SHOWN_MILLISECONDS } from '@/publication/text/workers/shown-milliseconds'
import type { Looking, lookForPrivateThings } from './look-for-private-things'
import type { LooksPrivate } from './looks-private'

/**
 * As `lookForPrivateThings`, beside the main thread, since a text decides what it costs; `asker` is who waits in line for it. Of a text
 * that was looked at before it is known. Throws when it could not be done: nobody can say yes to what was not looked at.
 */
export function lookInWorker(asker: string, text: string, looking: Looking): Promise<LooksPrivate[]> {
  return requireInWorker<typeof lookForPrivateThings>('lookForPrivateThings', [text, looking], {
    asker,
    milliseconds: SHOWN_MILLISECONDS,
    isKept: true,
  })
}
