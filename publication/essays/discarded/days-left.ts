/** So long what was thrown away can be fetched back. */
const DAYS_KEPT = 30

export const DAY_MS = 24 * 3_600_000

/** What was thrown away before this moment is no longer kept. */
export function keptSince(now: Date): Date {
  return new Date(now.getTime() - DAYS_KEPT * DAY_MS)
}

/** How many days something that was thrown away is still kept, begun days included; 0 when it goes with the next cleaning. */
export function daysLeft(discardedAt: Date, now = new Date()): number {
  return Math.max(Math.ceil(DAYS_KEPT - (now.getTime() - discardedAt.getTime()) / DAY_MS), 0)
}
