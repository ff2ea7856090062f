import { isoInAmsterdam, longDate } from './dates'
import type { Language } from './texts'

const DAY_MS = 86_400_000
const WORDS = {
  nl: { today: 'vandaag', yesterday: 'gisteren' },
  en: { today: 'today', yesterday: 'yesterday' },
}

/** "vandaag", "gisteren", "dinsdag" within the last week, else "31 oktober 2012": a day as it is said, in Amsterdam. */
export function recentDay(date: Date, now: Date, language: Language): string {
  const days = (dayOf(now) - dayOf(date)) / DAY_MS
  if (days === 0) return WORDS[language].today
  if (days === 1) return WORDS[language].yesterday
  if (days > 1 && days < 7) return inWords(date, language, { weekday: 'long' })
  return longDate(date, language)
}

/** "donderdag 26 november" */
export function weekdayAndDate(date: Date, language: Language): string {
  const said = inWords(date, language, { weekday: 'long', day: 'numeric', month: 'long' })
  return said.replace(',', '')
}

/** Days of Amsterdam, whatever the hour, as midnights of Greenwich: they are all as long. */
function dayOf(date: Date): number {
  return Date.parse(isoInAmsterdam(date).slice(0, 10))
}

function inWords(date: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Amsterdam' }).format(date)
}
