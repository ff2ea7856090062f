import { readDate } from './read-date'

/** A mail passes ten hosts or so; one that has passed more goes around. */
const MOST_HOSTS = 100
/** RFC 5321 4.5.4.1: servers try for four to five days. */
const LONGEST_ON_ITS_WAY = 5 * 86_400_000
/** A day, a month, a year and a time, for lines that have no semicolon before them. */
const MOMENT = /(?:\p{L}{3},? +)?\d{1,2} \p{L}{3} \d{2,4} +\d{1,2}:\d{2}.*$/u

/**
 * When a host that passed a mail on had it (the Received lines of RFC 5322 3.6.7 and 4.4), or null when none says so. Of several
 * the one that its Date agrees with; else the oldest, which is of the first host. Anybody can write these lines: as with its Date, it
 * is what the mail says.
 */
export function readReceived(received: string[], date: Date | null): Date | null {
  const moments = received.slice(-MOST_HOSTS).flatMap((line) => momentIn(line) ?? [])
  const apart = (moment: Date) => Math.abs(moment.getTime() - (date?.getTime() ?? Number.NaN))
  const [nearest] = moments.toSorted((one, other) => apart(one) - apart(other))
  if (nearest && apart(nearest) <= LONGEST_ON_ITS_WAY) return nearest
  return moments.toSorted((one, other) => one.getTime() - other.getTime())[0] ?? null
}

function momentIn(line: string): Date | null {
  const end = line.slice(-300)
  return (
    readDate(end.slice(end.lastIndexOf(';') + 1)) ??
    readDate(MOMENT.exec(end.replace(/\s+/g, ' '))?.[0] ?? '')
  )
}
