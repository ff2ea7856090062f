const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const RFC_DATE = /^(?:\p{L}+\.?,? +)?(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{2,4})[ ,]+(.*)$/iu
/** As C writes it, and the From lines of an mbox: "Wed Oct 31 22:05:00 2012 +0100". */
const C_DATE = /^\p{L}+ ([a-z]{3}) +(\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?)(.*?) (\d{4})( .*)?$/iu
const ISO_DATE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?( ?(Z|[+-]\d{2}:?\d{2}))?$/i
const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([ap])\.?m\.?\b)?(.*)$/i
const OFFSET = /([+-])(\d{1,2}):?(\d{2})(?!\d)/
/** RFC 5322 4.3. Any other name says nothing. */
const ZONES: Record<string, number> = {
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
}
const EUROPEAN_ZONES: Record<string, number> = { cet: 1, cest: 2, met: 1, mest: 2, bst: 1, eet: 2, eest: 3 }

/**
 * What the Date of a mail says (RFC 5322 3.3 and 4.3, and what programs made of it), or null when that is no day with a
 * year and a time. A zone nobody knows is taken for UTC.
 */
export function readDate(value: string): Date | null {
  const text = withoutComments(value)
  if (ISO_DATE.test(text)) return plausible(new Date(/(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : `${text}Z`))
  const [, day, month, year, rest] = RFC_DATE.exec(text) ?? []
  if (day && month && year && rest) return fromParts(year, month, day, rest)
  const c = C_DATE.exec(text)
  return c ? fromParts(c[5] ?? '', c[1] ?? '', c[2] ?? '', `${c[3]}${c[4]}${c[6] ?? ''}`) : null
}

function fromParts(year: string, monthName: string, day: string, rest: string): Date | null {
  const month = MONTHS.indexOf(monthName.toLowerCase())
  const [, hours, minutes, seconds = '0', half, zone = ''] = TIME.exec(rest.trim()) ?? []
  if (month === -1 || !hours || !minutes) return null
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return null
  // JavaScript makes 1 February of 32 January.
  if (new Date(Date.UTC(fullYear(year), month, Number(day))).getUTCDate() !== Number(day)) return null
  const local = Date.UTC(fullYear(year), month, Number(day), hour, Number(minutes), Number(seconds))
  return plausible(new Date(local - offsetIn(zone)))
}

/** RFC 5322 4.3: of two digits up to 49 are of this century, three are counted from 1900. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year)
  return Number(year) + (year.length === 2 && Number(year) < 50 ? 2000 : 1900)
}

function offsetIn(zone: string): number {
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? []
  if (hours && minutes) {
    const offset = Number(hours) * 60 + Number(minutes)
    // Nowhere is further from UTC than 14 hours.
    return offset > 14 * 60 ? 0 : (sign === '-' ? -1 : 1) * offset * 60_000
  }
  const name = /[a-z]+/i.exec(zone)?.[0].toLowerCase() ?? ''
  return (ZONES[name] ?? EUROPEAN_ZONES[name] ?? 0) * 3_600_000
}

function plausible(date: Date): Date | null {
  return date.getTime() > Date.UTC(1971, 0, 1) && date.getTime() < Date.UTC(2200, 0, 1) ? date : null
}

function withoutComments(value: string): string {
  // A comment that names the only zone there is, is read as one.
  const hasOffset = OFFSET.test(value)
  return value
    .slice(0, 200)
    .replace(/\(([^()]*)\)/g, hasOffset ? ' ' : ' $1 ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
