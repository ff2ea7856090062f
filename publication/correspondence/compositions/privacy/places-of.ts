/** Words where they stand in a text. */
export type Place = { word: string; from: number; to: number }

/** Where these words stand in a text, each in every place. */
export function placesOf(words: Iterable<string>, text: string): Place[] {
  return placeFinder(words)(text)
}

/**
 * The same for many texts. Words stand in their order, each with the longest other that it begins with: of those that a text goes on
 * with at some place one is found by halving, and it leads to all. So thousands of words that begin alike cost what few do.
 */
export function placeFinder(words: Iterable<string>): (text: string) => Place[] {
  const known = [...new Set(words)].filter((word) => word !== '').sort()
  const within = listWithin(known)
  const begins = new Set(known.map((word) => word.charAt(0)))
  const longest = known.reduce((most, { length }) => Math.max(most, length), 0)
  return (text) => {
    const places: Place[] = []
    for (let from = 0; from < text.length; from += 1) {
      if (!begins.has(text.charAt(from))) continue
      let at = lastUpTo(known, text.slice(from, from + longest))
      while (at >= 0) {
        const word = known[at] ?? ''
        if (text.startsWith(word, from)) places.push({ word, from, to: from + word.length })
        at = within[at] ?? -1
      }
    }
    return places
  }
}

/** Of each word the place of the longest other that it begins with; -1 where there is none. */
function listWithin(known: readonly string[]): number[] {
  const open: number[] = []
  return known.map((word, at) => {
    while (open.length > 0 && !word.startsWith(known[open.at(-1) ?? 0] ?? '')) open.pop()
    const within = open.at(-1) ?? -1
    open.push(at)
    return within
  })
}

/** The place of the last word that is no later in the order than this; -1 where all are. */
function lastUpTo(known: readonly string[], words: string): number {
  let [from, to] = [0, known.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((known[middle] ?? '') <= words) from = middle + 1
    else to = middle
  }
  return from - 1
}
