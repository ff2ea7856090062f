import { createHash, timingSafeEqual } from 'node:crypto'
import { keyedToken } from '@/secret'

const SHAPE = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([\w-]{43})$/

/** What stands in the leaving address of one subscriber, in every issue for ever. It is made again, never stored. */
export function leaveToken(subscriberId: string): string {
  return `${subscriberId}.${keyedToken('leave-newsletter', subscriberId)}`
}

/** The subscriber whose token this is; null when we did not make it. Takes as long for a near miss as for any other. */
export function readLeaveToken(token: string): string | null {
  const [, subscriberId, given] = SHAPE.exec(token) ?? []
  if (!subscriberId || !given) return null
  return areEqual(given, keyedToken('leave-newsletter', subscriberId)) ? subscriberId : null
}

function areEqual(a: string, b: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(a), digest(b))
}
