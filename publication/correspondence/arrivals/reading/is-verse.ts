const PAUSE = /[.?!:;…,–—]["”’')\]]*$/
const LAST_LETTERS = /(\p{L}{3})[^\p{L}]*$/u
/** Of two lines anything can be chance. */
const FEWEST_LINES = 3
/** Of what a program broke one line in eight ends with a sign. */
const MOST_OF_LINES = 3 / 4
/** In so many no two pairs rhyme by chance. */
const FEWEST_RHYMING = 4

/** The last line of prose ends anywhere, and a sentence within a line; who lists addresses writes no verse. */
const FEWEST_OF_STANZA = 4
const MOST_APART = 8
const OF_PROSE = /@|\S[.?!…]["”’')\]`]* +["“‘'(]?\p{Lu}/u
/** So much was left of the width of what a program broke beside it. */
const LEFT_OPEN = 2

/**
 * Whether these lines below each other were ended by their writer, full as they are: nearly all end where there is a pause, or each
 * rhymes with another, or they are even, no sentence ends within one, and none is as long as the `widest` line that was broken
 * beside them. Lines that all begin with a capital are nobody's prose either; those are not joined anyway.
 */
export function isVerse(paragraph: readonly string[], widest = 0): boolean {
  const lines = paragraph.map((line) => line.trim())
  if (lines.length < FEWEST_LINES) return false
  const paused = lines.slice(0, -1).filter((line) => PAUSE.test(line))
  return paused.length >= MOST_OF_LINES * (lines.length - 1) || rhymes(lines) || isStanza(lines, widest)
}

function isStanza(lines: readonly string[], widest: number): boolean {
  if (lines.length < FEWEST_OF_STANZA || lines.some((line) => OF_PROSE.test(line))) return false
  const lengths = lines.map((line) => line.length)
  const longest = Math.max(...lengths)
  return longest - Math.min(...lengths) <= MOST_APART && longest <= widest - LEFT_OPEN
}

function rhymes(lines: readonly string[]): boolean {
  if (lines.length < FEWEST_RHYMING) return false
  const ends = lines.map((line) => LAST_LETTERS.exec(line)?.[1]?.toLowerCase() ?? '')
  const counts = Map.groupBy(ends, (end) => end)
  return ends.every((end) => end !== '' && (counts.get(end)?.length ?? 0) > 1)
}
