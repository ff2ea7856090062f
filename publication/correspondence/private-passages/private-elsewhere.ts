import { splitPassages } from './private-passages'

/** So many words in a row of a private passage are its words; fewer are anybody's. */
const FEWEST_WORDS = 4

/** Every run of four words of the private passages of these letters. */
export function privateRuns(letters: readonly string[]): Set<string> {
  const runs = new Set<string>()
  for (const letter of letters)
    for (const passage of privatePassages(letter))
      for (const run of runsOf(wordsOf(passage).map(({ word }) => word))) runs.add(run)
  return runs
}

/** Where words of private passages stand in a text that others will read: the longest stretches, as they stand there. */
export function findPrivateElsewhere(text: string, runs: ReadonlySet<string>): string[] {
  if (runs.size === 0) return []
  const words = wordsOf(text)
  const found: string[] = []
  const all = runsOf(words.map(({ word }) => word))
  for (let at = 0; at < all.length; at += 1) {
    if (!runs.has(all[at] ?? '')) continue
    let last = at
    while (runs.has(all[last + 1] ?? '')) last += 1
    found.push(text.slice(words[at]?.start, words[last + FEWEST_WORDS - 1]?.end))
    at = last
  }
  return found
}

function privatePassages(letter: string): string[] {
  const split = splitPassages(letter)
  // A letter that is being written can have wrong marks: then nothing says that any of it is for everybody.
  if (split.status === 'refused') return [letter]
  return split.passages.filter(({ isPrivate }) => isPrivate).map(({ text }) => text)
}

type Word = { word: string; start: number; end: number }

/** Words without capitals, accents and signs, so that a comma or a quotation mark hides nothing. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    word: word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

function runsOf(words: string[]): string[] {
  const count = Math.max(0, words.length - FEWEST_WORDS + 1)
  return Array.from({ length: count }, (_, at) => words.slice(at, at + FEWEST_WORDS).join(' '))
}
