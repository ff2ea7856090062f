import { dayInAmsterdam } from '@/publication/public/addresses/year-and-month'
import { readLocalMoment } from '@/texts/local-moment'

const DAY_MS = 86_400_000
/** By the clocks of Amsterdam, which show it once on every day of the year. */
const TIME = '09:00'
const SATURDAY = 6

/**
 * When pieces are gathered next after this moment: at nine on Saturday, or on the first of a month, in Amsterdam in summer and in winter. Null
 * where each piece comes as it appears.
 */
export function nextMoment(pace: string, after: Date): Date | null {
  if (pace !== 'weekly' && pace !== 'monthly') return null
  // Noon in UTC is the same day in Amsterdam, whatever the clocks there do.
  const noon = Date.parse(`${dayInAmsterdam(after)}T12:00:00Z`)
  for (let days = 0; ; days += 1) {
    const day = new Date(noon + days * DAY_MS)
    if (pace === 'weekly' ? day.getUTCDay() !== SATURDAY : day.getUTCDate() !== 1) continue
    const moment = readLocalMoment(`${day.toISOString().slice(0, 10)}T${TIME}`)
    if (moment && moment > after) return moment
  }
}
