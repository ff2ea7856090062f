import type { MailServer } from '@/db/schema'

const SECOND_MS = 1_000
/** Whoever does not want our mail is asked less often than a line that is broken. */
const SHORTEST_MS = { refusals: 5 * SECOND_MS, policy: 15 * SECOND_MS }
const LONGEST_MS = 15 * 60 * SECOND_MS
const PART = 360

/**
 * When one mail is tried while all others wait: after the 360th part of how long the pause lasts. So after an hour every ten
 * seconds, after a day every four minutes, and no mail is later than that part for our own waiting.
 */
export function nextProbe(pausedAt: Date, pausedFor: MailServer['pausedFor'], now: Date): Date {
  const lasted = now.getTime() - pausedAt.getTime()
  const pause = Math.min(Math.max(lasted / PART, SHORTEST_MS[pausedFor ?? 'refusals']), LONGEST_MS)
  return new Date(now.getTime() + Math.round(pause))
}
