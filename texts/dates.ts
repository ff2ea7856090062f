import type { Language } from './texts'

/** Readers see every moment as it was in Amsterdam, wherever the server stands. */
export const TIME_ZONE = 'Europe/Amsterdam'

/** "31 oktober 2012" */
export function longDate(date: Date, language: Language): string {
  return format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(date)
}

/** "31 okt. 2012": for lists. */
export function shortDate(date: Date, language: Language): string {
  return format(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(date)
}

/** "woensdag 31 oktober 2012, 22.05 uur" */
export function longMoment(date: Date, language: Language): string {
  const day = format(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    date,
  )
  const time = format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date)
  return language === 'nl' ? `${day}, ${time.replace(':', '.')} uur` : `${day}, ${time}`
}

/** Of today the time alone, "22.05"; of another day that too, "31 okt. 22.05", and its year when it is another. */
export function shortMoment(date: Date, language: Language, now = new Date()): string {
  const clock = format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date)
  const time = language === 'nl' ? clock.replace(':', '.') : clock
  if (shortDate(date, language) === shortDate(now, language)) return time
  const isThisYear = yearOf(date) === yearOf(now)
  const day = isThisYear
    ? format(language, { day: 'numeric', month: 'short' }).format(date)
    : shortDate(date, language)
  return `${day} ${time}`
}

const yearOf = (date: Date) => isoInAmsterdam(date).slice(0, 4)

/** "oktober 2012"; months count from 1. */
export function monthAndYear(year: number, month: number, language: Language): string {
  return format(language, { month: 'long', year: 'numeric' }).format(middleOf(year, month))
}

/** "oktober"; months count from 1. */
export function monthName(month: number, language: Language): string {
  return format(language, { month: 'long' }).format(middleOf(2000, month))
}

/** "2012-10-31T22:05:00+01:00": RFC 3339 with Amsterdam's own offset, for `datetime` attributes and machines. */
export function isoInAmsterdam(date: Date): string {
  const part = Object.fromEntries(
    isoFormat()
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  )
  // "GMT" alone is how Intl writes an offset of nothing.
  const offset = part.timeZoneName?.replace('GMT', '') || '+00:00'
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}${offset}`
}

function middleOf(year: number, month: number): Date {
  return new Date(Date.UTC(year, month - 1, 15, 12))
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format takes a hundred times as long as using one.
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: TIME_ZONE })
  formats.set(key, made)
  return made
}

function isoFormat(): Intl.DateTimeFormat {
  return format('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  })
}
