import { dayInAmsterdam } from '@/publication/public/addresses/year-and-month'
import { readLocalMoment } from '@/texts/local-moment'

export const PAUSES = ['week', 'month', 'day'] as const
export type Pause = (typeof PAUSES)[number]

const LONGEST_DAYS = 366
const DAY_MS = 86_400_000

/**
 * The moment on which mail comes again: the beginning of a day in Amsterdam, a week from today, a month, or the day that was chosen. Null
 * when that is no day, is not to come, or is more than a year away.
 */
export function pauseUntil(pause: Pause, day: string, now: Date): Date | null {
  const today = dayInAmsterdam(now)
  const until = pause === 'day' ? day : pause === 'week' ? daysLater(today, 7) : aMonthLater(today)
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(until) ? readLocalMoment(`${until}T00:00`) : null
  return moment && until > today && until <= daysLater(today, LONGEST_DAYS) ? moment : null
}

/** The first and the last day that can be chosen. */
export function daysToPauseUntil(now: Date): { first: string; last: string } {
  const today = dayInAmsterdam(now)
  return { first: daysLater(today, 1), last: daysLater(today, LONGEST_DAYS) }
}

function daysLater(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** The same day of the next month, or the last day that it has. */
function aMonthLater(day: string): string {
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(ofMonth, last))).toISOString().slice(0, 10)
}
