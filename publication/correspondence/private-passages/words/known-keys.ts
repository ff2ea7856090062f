import { readingsOf } from './readings-of'
import { findAddressesAgain, isAddressKey, numbersIn, type Recognisable } from './things-in'
import { type Word, wordsIn } from './words-in'

/** So many words in a row of a private passage are its words. */
export const RUN = 4

/** Every four words in a row. */
export function runsOf(words: Word[]): string[] {
  const count = Math.max(0, words.length - RUN + 1)
  return Array.from({ length: count }, (_, at) => `run ${joined(words.slice(at, at + RUN))}`)
}

/** Of the whole of a short passage. */
export const shortKey = (words: Word[]) => `short ${joined(words)}`
/** Of a name: only where it has a capital too. */
export const nameKey = (words: Word[]) => `name ${joined(words)}`

/** Of a name of several words, also turned round ("Verhulst, Marieke") and with an initial. */
export function nameKeys(words: Word[]): string[] {
  const [first, ...rest] = words
  if (!first || rest.length === 0) return []
  const initial = { ...first, word: [...first.word][0] ?? '' }
  return [words, [...rest, first], [initial, ...rest], [...rest, initial]].map(nameKey)
}

/** Finds what is known by these keys in any text, with where it stands. */
export function createFindKeys(keys: ReadonlySet<string>): (text: string) => Recognisable[] {
  // Most words of a text begin nothing that is looked for.
  const firstWords = new Set([...keys].map((key) => key.split(' ', 2)[1] ?? ''))
  const addresses = [...keys].filter(isAddressKey)
  return (text) => {
    if (keys.size === 0) return []
    return readingsOf(text).flatMap((reading) =>
      findInReading(reading.text).map(({ key, start, end }) => ({ key, ...reading.placeOf(start, end) })),
    )
  }

  function findInReading(text: string): Recognisable[] {
    const words = wordsIn(text)
    const runs = words.flatMap(({ word }, at) => (firstWords.has(word) ? keysAt(words, at) : []))
    return [
      ...[...runs, ...numbersIn(text)].filter(({ key }) => keys.has(key)),
      ...findAddressesAgain(text, addresses),
    ]
  }
}

function keysAt(words: Word[], at: number): Recognisable[] {
  const found: Recognisable[] = []
  for (let length = 1; length <= Math.min(RUN, words.length - at); length += 1) {
    const window = words.slice(at, at + length)
    const place = { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0 }
    if (length === RUN) found.push({ key: `run ${joined(window)}`, ...place })
    else found.push({ key: shortKey(window), ...place })
    if (length < RUN && window.some(({ isCapitalised }) => isCapitalised))
      found.push({ key: nameKey(window), ...place })
  }
  return found
}

function joined(words: Word[]): string {
  return words.map(({ word }) => word).join(' ')
}
