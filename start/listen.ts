import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, createServer, type Server as Listener, type ListenOptions } from 'node:net'
import type { Env } from '@/env'
import { failureInWords } from './failure-in-words'
import { words } from './say'

/**
 * So many visitors may wait to be let in while the process does something else; the system lowers it to its own most
 * (`net.core.somaxconn`). Node's 511 are gone in a moment of abuse, and who comes after them waits for seconds.
 */
const MOST_WAITING = 4_096

/**
 * Opens the door: this server's own listener and those beside it, all on one port. Gives back which.
 * Throws CannotStartError with what can be done when the port or the address cannot be had.
 */
export async function listen(
  server: Server,
  { host, port }: Pick<Env, 'host' | 'port'>,
  beside: readonly Listener[] = [],
): Promise<number> {
  try {
    // Whoever shares a port shares it with every process that does; by itself it is had alone, or not at all.
    if (port !== 0) await close(await open(createServer(), { host, port }))
    const shared = { host, backlog: MOST_WAITING, reusePort: beside.length > 0 }
    await open(server, { ...shared, port })
    const had = (server.address() as AddressInfo).port
    for (const listener of beside) await open(listener, { ...shared, port: had })
    return had
  } catch (error) {
    throw failureInWords(error, {
      EADDRINUSE: words.portTaken(port),
      EACCES: words.portForbidden(port),
      EADDRNOTAVAIL: words.hostUnknown(host),
      ENOTFOUND: words.hostUnknown(host),
    })
  }
}

async function open(listener: Listener, options: ListenOptions): Promise<Listener> {
  listener.listen(options)
  await once(listener, 'listening')
  return listener
}

async function close(listener: Listener): Promise<void> {
  listener.close()
  await once(listener, 'close')
}
