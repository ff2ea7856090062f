import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { codingOf, findBodyIn } from './body-in'
import { chooseCoding } from './choose-coding'
import { etagOf, headOf, notModifiedHeadOf } from './heads'
import { isUnchanged } from './is-unchanged'
import type { Copy } from './make-copy'
import { readOrdinaryRequest } from './read-ordinary-request'

export type CounterOptions = {
  findKept: (target: string) => Copy | undefined
  /** a name for the next request, sent as X-Request-Id */
  nextId: () => string
  /** how long a connection may wait for its next request */
  keepAliveMs: number
  /** hears of each copy that was handed out, as 200 or 304 */
  onHandedOut?: (status: number) => void
}

export type Counter = {
  /** Ends the connections that wait at the counter; those the HTTP server has are its own to end. */
  close: () => void
  /** Breaks those off that did not end. */
  cut: () => void
}

/**
 * Hands out kept copies before Node's HTTP server sees the request: half of the time of handing one out went into
 * objects that nobody looks at. Only for ordinary requests for a copy that is there. At the first that is not, the
 * connection, with every byte of that request, goes to the HTTP server and stays there. See docs/decisions/0003.
 */
export function serveAtCounter(
  server: Server,
  { findKept, nextId, keepAliveMs, onHandedOut = () => {} }: CounterOptions,
): Counter {
  const waiting = new Set<Socket>()
  const keepAlive = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(keepAliveMs / 1000)}\r\n\r\n`
  const httpListeners = server.listeners('connection')
  server.removeAllListeners('connection')
  server.on('connection', stand)
  return {
    close: () => {
      for (const socket of waiting) socket.end()
    },
    cut: () => {
      for (const socket of waiting) socket.destroy()
    },
  }

  function stand(socket: Socket): void {
    waiting.add(socket)
    socket.setTimeout(keepAliveMs)
    socket.on('data', onData)
    socket.on('end', onEnd)
    socket.on('timeout', leave)
    socket.on('error', leave)
    socket.on('drain', onDrain)
    socket.on('close', onClose)

    function onData(bytes: Buffer): void {
      if (!answered(socket, bytes)) handOver(bytes)
      // Whoever asks without reading the answers is not listened to until they have.
      else if (socket.writableNeedDrain) socket.pause()
    }

    function onDrain(): void {
      socket.resume()
    }
    function onEnd(): void {
      socket.end()
    }
    function leave(): void {
      socket.destroy()
    }
    function onClose(): void {
      waiting.delete(socket)
    }

    function handOver(bytes: Buffer): void {
      waiting.delete(socket)
      socket.setTimeout(0)
      socket.off('data', onData)
      socket.off('end', onEnd)
      socket.off('timeout', leave)
      socket.off('drain', onDrain)
      socket.off('close', onClose)
      socket.pause()
      for (const listener of httpListeners) Reflect.apply(listener, server, [socket])
      socket.off('error', leave)
      socket.unshift(bytes)
      socket.resume()
    }
  }

  function answered(socket: Socket, bytes: Buffer): boolean {
    const request = readOrdinaryRequest(bytes)
    const copy = request ? findKept(request.target) : undefined
    if (!request || !copy) return false
    const wanted = chooseCoding(request.acceptEncoding)
    if (wanted === 'none') return false
    const coding = codingOf(copy, wanted)
    const body = findBodyIn(copy, coding)
    // What must be unpacked first takes the long way, where one can wait.
    if (!body) return false
    const rest = `X-Request-Id: ${nextId()}\r\nDate: ${dateNow()}\r\n${keepAlive}`
    if (isUnchanged(request.ifNoneMatch, etagOf(copy, coding))) {
      socket.write(notModifiedHeadOf(copy, coding) + rest, 'latin1')
      onHandedOut(304)
      return true
    }
    socket.cork()
    socket.write(headOf(copy, coding, body.length) + rest, 'latin1')
    socket.write(body)
    socket.uncork()
    onHandedOut(copy.status)
    return true
  }
}

let second = 0
let date = ''

/** The Date field of this second (RFC 9110, 5.6.7). */
function dateNow(): string {
  const now = Date.now()
  const current = now - (now % 1_000)
  if (current !== second) {
    second = current
    date = new Date(current).toUTCString()
  }
  return date
}
