export const DAY_MS = 24 * 60 * 60 * 1000
/** How long a confirmation link works, and how long an unconfirmed address is kept. */
export const CONFIRM_WITHIN_DAYS = 7

/** Whoever asked before this moment can no longer confirm at `now`. */
export function confirmableSince(now: Date): Date {
  return new Date(now.getTime() - CONFIRM_WITHIN_DAYS * DAY_MS)
}
