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

/**
 * The moment that a chosen day means: the one it had when the day is the same; for today `null`, which is the moment
 * of publishing; for another day noon.
 */
export function momentOn(day: string, before: Date | null, now: Date): Date | null {
  if (before && dayInAmsterdam(before) === day) return before
  return dayInAmsterdam(now) === day ? null : new Date(`${day}T12:00:00Z`)
}
