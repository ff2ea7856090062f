import type { Server } from 'node:http'
import type { Server as Listener } from 'node:net'
import type { Counter } from '@/press/serve-at-counter'

const LOOK_EVERY_MS = 50

/** Takes no new visitors, lets those who are being answered have their answer, and cuts what takes longer than that. */
export async function stopServer(
  server: Server,
  listeners: readonly Listener[],
  counter: Counter | null,
  withinMs: number,
): Promise<void> {
  const open = [server, ...listeners].filter(({ listening }) => listening)
  const closed = open.map((one) => new Promise<void>((resolve) => one.close(() => resolve())))
  // A connection that is kept alive becomes idle only after its answer, so one look is not enough.
  const looking = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
  const cutting = setTimeout(() => {
    server.closeAllConnections()
    counter?.cut()
  }, withinMs)
  server.closeIdleConnections()
  counter?.close()
  await Promise.all(closed)
  clearInterval(looking)
  clearTimeout(cutting)
}
