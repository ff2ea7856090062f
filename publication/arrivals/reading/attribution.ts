/** A line in which a mail program says whose words follow, in Dutch, English, German and French. */
const SHAPES = [
  // Gmail, Apple Mail, Thunderbird
  /^op .*\b(schreef|heeft)\b.*:$/i,
  /^.*\bschreef op .*:$/i,
  /^on .*\bwrote:$/i,
  /^am .*\bschrieb\b.*:$/i,
  /^.*\bschrieb am .*:$/i,
  /^le .*\ba écrit ?:$/i,
]
/** A day with its month or year: "31 okt 2012", "31-10-2012", "Oct 31, 2012", "2012-10-31", "31. Oktober 2012". */
const DAY =
  /\b(\d{1,2}\.? ?[-/ ]?\p{L}{3,}\.?,? \d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\p{L}{3,}\.? \d{1,2},? \d{4})\b/u
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
 * Whether such a line begins here. It must name a day: "Op die avond schreef hij:" is the writer's own. Null when it
 * does not.
 */
export function findAttribution(lines: string[], at: number): Attribution | null {
  let joined = ''
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count++) {
    const line = plain(lines[at + count - 1] ?? '')
    if (line === '') return null
    joined = joined ? `${joined} ${line}` : line
    if (!line.endsWith(':')) continue
    if (!SHAPES.some((shape) => shape.test(joined)) || !DAY.test(joined)) return null
    return { lines: count, isCertain: TIME.test(joined) && ADDRESS.test(joined) }
  }
  return null
}

/** Without what Markdown adds to it: emphasis, links, escapes. */
export function plain(line: string): string {
  return line
    .slice(0, 1_000)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_\\]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
