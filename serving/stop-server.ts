import type { Server } from 'node:http'
import type { Counter } from '@/press/serve-at-counter'

const LOOK_EVERY_MS = 50

/** Takes no new visitors, lets those who are being answered have their answer, and cuts what takes longer than that. */
export async function stopServer(server: Server, counter: Counter | null, withinMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection that is kept alive becomes idle only after its answer, so one look is not enough.
  const looking = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
  const cutting = setTimeout(() => server.closeAllConnections(), withinMs)
  server.closeIdleConnections()
  counter?.close()
  await closed
  clearInterval(looking)
  clearTimeout(cutting)
}
