import type { IncomingMessage } from 'node:http'

/** Lets a request in, and gives what to call when it is over; null when its session, or its network without one, has so many. */
type SessionLimit = (request: IncomingMessage, network: string) => (() => void) | null

/** The cookie of a session, as `app/_server/session-cookie.ts` names it. Whether there is such a session is not known here. */
const SESSION = /(?:^|;)\s*(?:__Host-)?samenspraak=([^;]*)/

/** Counts what a browser asks at once, before anything of it is read. */
export function createSessionLimit(most: number): SessionLimit {
  const underWay = new Map<string, number>()

  return function enter({ headers }, network) {
    const session = SESSION.exec(headers.cookie ?? '')?.[1]
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
