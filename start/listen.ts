import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Env } from '@/env'
import { CannotStartError } from './cannot-start-error'
import { words } from './say'

/** Opens the door. Throws CannotStartError with what can be done when the port or the address cannot be had. */
export async function listen(server: Server, { host, port }: Env): Promise<number> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const sentence = sentenceFor((error as NodeJS.ErrnoException).code, host, port)
    throw sentence === null ? error : new CannotStartError(sentence)
  }
  return (server.address() as AddressInfo).port
}

function sentenceFor(code: string | undefined, host: string, port: number): string | null {
  if (code === 'EADDRINUSE') return words.portTaken(port)
  if (code === 'EACCES') return words.portForbidden(port)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return words.hostUnknown(host)
  return null
}
