import { createHash, timingSafeEqual } from 'node:crypto'
import { keyedToken } from '@/secret'

type Holder = { dialogueId: string; memberId: string }

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const SHAPE = new RegExp(`^(${UUID})\\.(${UUID})\\.([\\w-]{43})$`)

/** What stands in the address that stops reminders of one dialogue for one member. It is made again, never stored. */
export function stopToken({ dialogueId, memberId }: Holder): string {
  return `${dialogueId}.${memberId}.${keyOf({ dialogueId, memberId })}`
}

/** Whose token this is; null when we did not make it. Takes as long for a near miss as for any other. */
export function readStopToken(token: string): Holder | null {
  const [, dialogueId, memberId, given] = SHAPE.exec(token) ?? []
  if (!dialogueId || !memberId || !given) return null
  const holder = { dialogueId, memberId }
  return areEqual(given, keyOf(holder)) ? holder : null
}

function keyOf({ dialogueId, memberId }: Holder): string {
  return keyedToken('stop-reminders', `${dialogueId}:${memberId}`)
}

function areEqual(a: string, b: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(a), digest(b))
}
