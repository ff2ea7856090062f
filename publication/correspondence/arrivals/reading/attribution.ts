/** How a line begins in which a mail program says whose words follow, in Dutch, English, German and French; wrapped or not. */
const OPENINGS = [
  // Gmail, Apple Mail, Thunderbird
  /^op .*\b(schreef|heeft)\b.*:$/i,
  /^on .*\bwrote:$/i,
  /^am .*\bschrieb\b.*:$/i,
  /^le .*\ba écrit ?:$/i,
  // Horde
  /^(citeren|quoting|zitat von) .*:$/i,
]
/** Those that begin with a name. Of wrapped ones nobody knows where they begin. */
const NAMINGS = [
  // Roundcube, Evolution, older Thunderbird
  /^.*\bschreef op .*:$/i,
  /^.*\bschrieb am .*:$/i,
  // mutt; not when the writer's words run into it
  /^(?!.*\b(op|on|am) ).{0,80}<?[^\s<>@]+@[^\s<>@]+>? (schreef|wrote|schrieb):$/i,
]
/** What Gmail put there until 2013: a day and an address, and no words. */
const WITHOUT_WORDS = /^\d{4}\/\d{1,2}\/\d{1,2} .*<[^<>@\s]+@[^<>\s]+>$/
/** A day with its month or year: "31 okt 2012", "31-okt-2012", "31-10-2012", "Oct 31, 2012", "2012-10-31", "31. Oktober 2012". */
const DAY =
  /\b(\d{1,2}\.? ?[-/ ]?\p{L}{3,}\.?,?[-/ ]\d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\p{L}{3,}\.? \d{1,2},? \d{4})\b/u
const TIME = /\b\d{1,2}[:.]\d{2}\b/
const ADDRESS = /<?[^\s<>()[\]]+@[^\s<>()[\]]+\.[^\s<>()[\]]+>?/
/** Mail programs wrap what they write themselves, too. */
const MOST_LINES = 4

export type Attribution = {
  /** how many lines it stands on */
  lines: number
  /** names a day, a time and an address: nobody writes that in a letter */
  isCertain: boolean
}

/**
 * Whether such a line begins here. It must name a day or an address: "Op die avond schreef hij:" is the writer's own.
 * Null when it does not.
 */
export function findAttribution(lines: PlainLine[], at: number): Attribution | null {
  let joined = ''
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count++) {
    const line = lines[at + count - 1] ?? ''
    if (line === '' || (count > 1 && (isBeginning(line) || !canGoOn(lines[at] ?? '')))) return null
    joined = joined ? `${joined} ${line}` : line
    if (WITHOUT_WORDS.test(joined)) return { lines: count, isCertain: false }
    if (!line.endsWith(':')) continue
    const shapes = count === 1 ? [...OPENINGS, ...NAMINGS] : OPENINGS
    const [hasDay, hasAddress] = [DAY.test(joined), ADDRESS.test(joined)]
    if (!shapes.some((shape) => shape.test(joined)) || !(hasDay || hasAddress)) return null
    return { lines: count, isCertain: hasDay && hasAddress && TIME.test(joined) }
  }
  return null
}

/** Programs name the day first, and break the line after it. */
const canGoOn = (line: PlainLine) => DAY.test(line) || /^(citeren|quoting|zitat von) /i.test(line)

/** The line before may begin with "Op", too, and be the writer's. */
const isBeginning = (line: PlainLine) =>
  OPENINGS.some((shape) => shape.test(line)) ||
  (DAY.test(line) && /^(op|on|am|le) |\b(schreef|schrieb)\b/i.test(line))

/** A line as `plain` leaves it. */
export type PlainLine = string

/** Outlook draws a line above what it quotes; in Markdown it is written in one of these ways. */
const RULE = /^(_{3,}|-{3,}|(\* ?){3,})$/
/** A line that is only drawn. */
export const DRAWN_LINE: PlainLine = '---'

/** Without what Markdown adds to it: emphasis, links, escapes. */
export function plain(line: string): PlainLine {
  const words = line.slice(0, 1_000).trim()
  if (RULE.test(words)) return DRAWN_LINE
  return words
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_\\]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
