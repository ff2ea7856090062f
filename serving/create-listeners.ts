import type { Server } from 'node:http'
import { createServer, type Server as Listener } from 'node:net'

/** The systems on which several listeners may share a port. */
const CAN_SHARE = process.platform === 'linux' || process.platform === 'freebsd'
const BESIDE = CAN_SHARE ? 15 : 0

/**
 * More listeners for the port of this server, each of which hands it what it takes. Node takes one newcomer from a listener
 * in each round of its event loop: when a round takes 20 ms and a hundred come at once, the last would wait two seconds.
 */
export function createListeners(server: Server, mostConnections: number): Listener[] {
  const most = Math.ceil(mostConnections / (BESIDE + 1))
  server.maxConnections = most
  return Array.from({ length: BESIDE }, () => {
    // As Node makes those of an HTTP server.
    const listener = createServer({ allowHalfOpen: true, noDelay: true }, (socket) =>
      server.emit('connection', socket),
    )
    listener.maxConnections = most
    return listener
  })
}
