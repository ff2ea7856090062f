import { daysIn } from './days-in'
import { readingsOf } from './readings-of'
import { findAddressesAgain, findNumbersAgain, isAddressKey, numbersIn, type Recognisable } from './things-in'
import { type Word, wordsIn } from './words-in'

/** So many words in a row of a private passage are its words. */
export const RUN = 4

/** Every four words in a row. */
export function runsOf(words: Word[]): string[] {
  const count = Math.max(0, words.length - RUN + 1)
  return Array.from({ length: count }, (_, at) => `run ${joined(words.slice(at, at + RUN))}`)
}

/** Of the whole of a short passage. */
export const shortKeys = (words: Word[]) => spellingsOf(words).map((spelling) => `short ${spelling}`)
/** Of a name: only where it has a capital too. */
export const nameKeys = (words: Word[]) => spellingsOf(words).map((spelling) => `name ${spelling}`)
/** Of a name of one word, and of what is theirs ("Zuurbiers huis"). */
export const loneNameKeys = (word: Word) => [word, withEnding(word, 's')].flatMap((it) => nameKeys([it]))
/** Of a word that tells by itself, in the singular and the plural. */
export const loneWordKeys = (word: Word) =>
  ['', 's', 'n', 'en'].flatMap((ending) => shortKeys([withEnding(word, ending)]))

const withEnding = (word: Word, ending: string): Word => ({
  ...word,
  word: `${word.word}${ending}`,
  respelt: `${word.respelt}${ending}`,
  folded: `${word.folded}${ending}`,
})

/** Of a name of several words, also turned round ("Verhulst, Marieke") and with an initial. */
export function wholeNameKeys(words: Word[]): string[] {
  const [first, ...rest] = words
  if (!first || rest.length === 0) return []
  const [letter = ''] = first.word
  const initial = { ...first, word: letter, respelt: letter, folded: letter }
  return [words, [...rest, first], [initial, ...rest], [...rest, initial]].flatMap(nameKeys)
}

/** Finds what is known by these keys in any text, with where it stands. */
export function createFindKeys(keys: ReadonlySet<string>): (text: string) => Recognisable[] {
  // Most words of a text begin nothing that is looked for.
  const firstWords = new Set([...keys].map((key) => key.split(' ', 2)[1] ?? ''))
  const begins = ({ word, respelt, folded }: Word) =>
    firstWords.has(folded) || firstWords.has(word) || firstWords.has(respelt)
  const addresses = [...keys].filter(isAddressKey)
  return (text) => {
    if (keys.size === 0) return []
    return readingsOf(text).flatMap((reading) =>
      findInReading(reading.text).map(({ key, start, end }) => ({ key, ...reading.placeOf(start, end) })),
    )
  }

  function findInReading(text: string): Recognisable[] {
    const words = wordsIn(text)
    const found: Recognisable[] = []
    for (const [at, word] of words.entries()) if (begins(word)) findAt(words, at, found)
    for (const thing of [...numbersIn(text), ...daysIn(text, words)])
      if (keys.has(thing.key)) found.push(thing)
    const inParts = findNumbersAgain(text, words, (key) => keys.has(key))
    return [...found, ...inParts, ...findAddressesAgain(words, addresses)]
  }

  function findAt(words: readonly Word[], at: number, found: Recognisable[]): void {
    const start = words[at]?.start ?? 0
    let spellings: string[] = []
    let isName = false
    for (const [index, word] of words.slice(at, at + RUN).entries()) {
      spellings =
        index === 0
          ? spellingsOf([word])
          : [`${index === 1 ? words[at]?.folded : spellings[0]} ${word.folded}`]
      isName ||= word.isCapitalised
      const kinds = index + 1 === RUN ? ['run'] : isName ? ['short', 'name'] : ['short']
      for (const spelling of spellings)
        for (const kind of kinds) {
          const key = `${kind} ${spelling}`
          if (keys.has(key)) found.push({ key, start, end: word.end })
        }
    }
  }
}

/** A word by itself is known by the spelling that it has and those it stands for; among others it is what all have in common. */
function spellingsOf(words: Word[]): string[] {
  const [only] = words
  if (words.length > 1 || !only) return [joined(words)]
  return only.respelt === only.word ? [only.word] : [only.word, only.respelt]
}

function joined(words: Word[]): string {
  return words.map(({ folded }) => folded).join(' ')
}
