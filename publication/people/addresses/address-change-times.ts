import type { AddressChange } from '@/db/schema'

const HOUR_MS = 3_600_000
/** How long the link to the new address works. */
export const CONFIRM_WITHIN_HOURS = 24
/** How long the old address can put itself back, from the moment the new one took its place. */
export const UNDO_WITHIN_DAYS = 7

type Moments = Pick<AddressChange, 'askedAt' | 'confirmedAt' | 'undoneAt'>

/** Whether the new address may still confirm it. */
export function isPending({ askedAt, confirmedAt, undoneAt }: Moments, now: Date): boolean {
  return !confirmedAt && !undoneAt && askedAt > confirmableSince(now)
}

/** Whether the old address may still undo it, or stop it before it is confirmed. */
export function isUndoable(change: Moments, now: Date): boolean {
  const { confirmedAt, undoneAt } = change
  return isPending(change, now) || (confirmedAt !== null && !undoneAt && confirmedAt > undoableSince(now))
}

/** What was asked before this moment can no longer be confirmed. */
export const confirmableSince = (now: Date) => new Date(now.getTime() - CONFIRM_WITHIN_HOURS * HOUR_MS)
/** What was confirmed before this moment can no longer be undone. */
export const undoableSince = (now: Date) => new Date(now.getTime() - UNDO_WITHIN_DAYS * 24 * HOUR_MS)
