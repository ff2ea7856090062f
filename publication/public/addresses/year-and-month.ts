import { isoInAmsterdam } from '@/texts/dates'

/** The year and month that a moment has in an address: those of Amsterdam, also just after midnight. */
export function yearAndMonth(date: Date): { year: number; month: number } {
  const day = dayInAmsterdam(date)
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) }
}

/** "2012-10-31", as a form for dates writes it. */
export function dayInAmsterdam(date: Date): string {
  return isoInAmsterdam(date).slice(0, 10)
}

const HOUR = 3_600_000

/**
 * The moment that a chosen day means: the one it had when the day is the same, for today this hour, for another day
 * noon. Saving twice gives the same moment.
 */
export function momentOn(day: string, before: Date | null, now: Date): Date {
  if (before && dayInAmsterdam(before) === day) return before
  if (dayInAmsterdam(now) !== day) return new Date(`${day}T12:00:00Z`)
  return new Date(now.getTime() - (now.getTime() % HOUR))
}
