import type { PgBoss } from 'pg-boss'
import { env } from '@/env'
import { openQueue } from './open-queue'

type Sender = { url: string | null; queue: Promise<PgBoss> }

// Next's bundles and server.ts are separate module instances; one sender serves them all.
const shared = globalThis as typeof globalThis & { samenspraakSender?: Sender }

/**
 * The door into the queue, opened at its first use. It has one connection of its own, so that it can be opened while
 * every connection of `db()` waits inside a transaction for it.
 */
export function sender(): Promise<PgBoss> {
  const url = env().databaseUrl
  const known = shared.samenspraakSender
  if (known && known.url === url) return known.queue
  const queue = openQueue({ max: 1, supervise: false, schedule: false, useListenNotify: false })
  shared.samenspraakSender = { url, queue }
  queue.catch(() => {
    // The next job tries again; whoever waits for this one hears of the error.
    if (shared.samenspraakSender?.queue === queue) shared.samenspraakSender = undefined
  })
  return queue
}

/** Closes the door; the next job opens it again. */
export async function closeQueue(): Promise<void> {
  const known = shared.samenspraakSender
  shared.samenspraakSender = undefined
  const queue = await known?.queue.catch(() => null)
  await queue?.stop({ graceful: false })
}
