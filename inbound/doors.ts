import type { Socket } from 'node:net'
import type { SMTPServer, SMTPServerSession } from 'smtp-server'
import { log } from '@/log'
import type { Limits } from './limits'
import { createPlaces } from './places'

/** Empty while a connection has not been greeted yet. */
type Session = Partial<Pick<SMTPServerSession, 'remoteAddress' | 'remotePort'>>
type Visitor = { destroy(): void; clocks: { unknown: NodeJS.Timeout; longest: NodeJS.Timeout } }

/**
 * Keeps the places of the listener, so that a connection counts from its first moment until it is closed, and hangs up on those
 * that take too long, however busy they are: one byte in twenty seconds is never idle.
 */
export function createDoors(server: SMTPServer, { connections, perNetwork, unknownMs, longestMs }: Limits) {
  const places = createPlaces<Visitor>(connections, perNetwork)
  const inside = new Map<string, Visitor>()

  return {
    open(socket: Socket): void {
      const ip = socket.remoteAddress ?? 'unknown'
      const name = nameOf({ remoteAddress: ip, remotePort: socket.remotePort ?? 0 })
      const destroy = () => hangUp(server, name, socket)
      const visitor = {
        destroy,
        clocks: {
          unknown: setTimeout(destroy, unknownMs).unref(),
          longest: setTimeout(destroy, longestMs).unref(),
        },
      }
      if (!places.take(visitor, ip)) {
        forget(visitor)
        sendAway(socket)
        return
      }
      inside.set(name, visitor)
      // A socket that became TLS does not tell of its end; its session does.
      socket.once('close', () => leave(name, visitor))
    },
    leave: (session: Session) => leave(nameOf(session), inside.get(nameOf(session))),
    /** It named a live secret address. */
    welcome(session: Session): void {
      const visitor = inside.get(nameOf(session))
      if (!visitor) return
      clearTimeout(visitor.clocks.unknown)
      places.welcome(visitor)
    },
    /** We have its mail, and it waits for our answer. */
    keep(session: Session, isBusy: boolean): void {
      const visitor = inside.get(nameOf(session))
      if (visitor) places.keep(visitor, isBusy)
    },
  }

  function leave(name: string, visitor: Visitor | undefined): void {
    if (!visitor) return
    forget(visitor)
    if (inside.get(name) === visitor) inside.delete(name)
  }

  function forget(visitor: Visitor): void {
    places.leave(visitor)
    for (const clock of Object.values(visitor.clocks)) clearTimeout(clock)
  }
}

/** smtp-server closes its own: a socket that is just becoming TLS must not be torn down from below. */
function hangUp(server: SMTPServer, name: string, socket: Socket): void {
  const connection = [...server.connections].find((one) => nameOf(one) === name)
  if (connection) connection.close()
  else socket.destroy()
}

/** IPv4 written as IPv6 is IPv4, as smtp-server has it too. */
function nameOf({ remoteAddress, remotePort }: Session): string {
  return `${(remoteAddress ?? '').replace(/^::ffff:/i, '')} ${remotePort}`
}

/** RFC 5321 3.8: with words, and for now. Nothing that it still says is waited for. */
function sendAway(socket: Socket): void {
  log.debug('a mail connection was refused: its network has enough')
  socket.on('error', () => {})
  socket.end('421 4.7.0 Too many connections from your network, try again later\r\n')
  socket.destroySoon()
}
