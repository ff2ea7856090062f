import type { IncomingMessage } from 'node:http'
import { nameSession } from './name-session'

/** Lets a request in, and gives what to call when it is over; null when its session, or its network without one, has so many. */
type SessionLimit = (request: IncomingMessage, network: string) => (() => void) | null

/** Counts what a browser asks at once, before anything of it is read. */
export function createSessionLimit(most: number): SessionLimit {
  const underWay = new Map<string, number>()

  return function enter(request, network) {
    const session = nameSession(request)
    const key = session ? `session ${session}` : `network ${network}`
    const now = underWay.get(key) ?? 0
    if (now >= most) return null
    underWay.set(key, now + 1)
    return () => {
      const left = (underWay.get(key) ?? 1) - 1
      if (left > 0) underWay.set(key, left)
      else underWay.delete(key)
    }
  }
}
