const PAUSE = /[.?!:;…,–—]["”’')\]]*$/
const LAST_LETTERS = /(\p{L}{3})[^\p{L}]*$/u
/** Of two lines anything can be chance. */
const FEWEST_LINES = 3
/** Of what a program broke one line in eight ends with a sign. */
const MOST_OF_LINES = 3 / 4
/** In so many no two pairs rhyme by chance. */
const FEWEST_RHYMING = 4

/**
 * Whether these lines below each other were ended by their writer, full as they are: nearly all end where there is a pause, or each
 * rhymes with another. Lines that all begin with a capital are nobody's prose either; those are not joined anyway.
 */
export function isVerse(paragraph: readonly string[]): boolean {
  const lines = paragraph.map((line) => line.trim())
  if (lines.length < FEWEST_LINES) return false
  const paused = lines.slice(0, -1).filter((line) => PAUSE.test(line))
  return paused.length >= MOST_OF_LINES * (lines.length - 1) || rhymes(lines)
}

function rhymes(lines: readonly string[]): boolean {
  if (lines.length < FEWEST_RHYMING) return false
  const ends = lines.map((line) => LAST_LETTERS.exec(line)?.[1]?.toLowerCase() ?? '')
  const counts = Map.groupBy(ends, (end) => end)
  return ends.every((end) => end !== '' && (counts.get(end)?.length ?? 0) > 1)
}
