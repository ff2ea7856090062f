/** How the lines of a letter that a program broke are shown: as one, or as they came. */
export type LineEnds = 'joined' | 'as-came'
export const LINE_ENDS = ['joined', 'as-came'] as const satisfies readonly LineEnds[]

/** A line that was made of several, with the marks of a quotation: as it is now, and as its lines came. */
export type JoinedLine = { line: string; came: string[] }

/** The words on both sides of an end of a line that went. */
export type JoinedPlace = { before: string; after: string }

/** Enough to know a place by. */
const MOST_WORDS = 5
const MOST_CHARACTERS = 60

/** A text with its lines in the other way, and how many of these lines are not in it, as they were changed: those stay as they are. */
export function setLineEnds(
  text: string,
  joins: readonly JoinedLine[],
  lineEnds: LineEnds,
): { text: string; missed: number } {
  const ways = joins.map(({ line, came }) =>
    lineEnds === 'as-came' ? { from: [line], to: came } : { from: came, to: [line] },
  )
  const byFirst = Map.groupBy(ways, ({ from }) => from[0] ?? '')
  const lines = text.split('\n')
  const found = new Set<string>()
  const set: string[] = []
  for (let at = 0; at < lines.length; ) {
    const way = byFirst
      .get(lines[at] ?? '')
      ?.find(({ from }) => from.every((line, place) => line === lines[at + place]))
    set.push(...(way?.to ?? [lines[at] ?? '']))
    at += way?.from.length ?? 1
    if (way) found.add(way.from.join('\n'))
  }
  return { text: set.join('\n'), missed: ways.filter(({ from }) => !found.has(from.join('\n'))).length }
}

/** How many ends of lines went. */
export function countJoins(joins: readonly JoinedLine[]): number {
  return joins.reduce((count, { came }) => count + came.length - 1, 0)
}

/** Each end of a line that went, in the order of the text. */
export function placesOf(joins: readonly JoinedLine[]): JoinedPlace[] {
  return joins.flatMap(({ came }) =>
    came.slice(1).map((next, at) => ({ before: lastWords(came[at] ?? ''), after: firstWords(next) })),
  )
}

const wordsIn = (line: string) =>
  line
    .replace(/^(?:> ?)+/, '')
    .trim()
    .split(/\s+/)
const lastWords = (line: string) => wordsIn(line).slice(-MOST_WORDS).join(' ').slice(-MOST_CHARACTERS)
const firstWords = (line: string) => wordsIn(line).slice(0, MOST_WORDS).join(' ').slice(0, MOST_CHARACTERS)
