import { setTimeout as pause } from 'node:timers/promises'

const GIVE_UP_MS = 240_000

/** Asks again and again until it holds; after four minutes throws, with what was waited for. */
export async function waitUntil(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`In vain was waited until ${what}`)
    await pause(50)
  }
}
