import type { NameParts } from '@/publication/people/members/split-name'
import { findNames } from '../compositions/privacy/names'
import { splitPassages, withoutPrivatePassages } from './private-passages'
import { COMMONPLACES } from './words/commonplaces'
import { dayKeysOf } from './words/days-in'
import {
  createFindKeys,
  loneNameKeys,
  loneWordKeys,
  RUN,
  runsOf,
  shortKeys,
  wholeNameKeys,
} from './words/known-keys'
import { loneKeysOf } from './words/lone-words'
import { isOrdinary } from './words/ordinary-words'
import { readingsOf } from './words/readings-of'
import { addressKeysIn, numbersIn, type Recognisable } from './words/things-in'
import { type Word, wordsIn } from './words/words-in'

/** What words of private passages are known by where they stand elsewhere, and whose passages those are. */
export type PrivateWords<Whose> = {
  isEmpty: boolean
  findIn(text: string): Recognisable[]
  /** `letterId`: of the letter in which they stand; what it said before a passage, it does not have from there */
  whoseAre(key: string, letterId?: string): ReadonlySet<Whose>
}

export type LetterWithWhose<Whose> = {
  /** its texts, the newest last: what was private in an older one and is open now is private no more */
  bodies: readonly string[]
  whose: Whose
  /** left out where nobody asks what it said before others */
  id?: string
  /** its text as it was sent first; left out when nobody knows */
  sent?: string
  /** whether it was sent before a letter of this one was: what it said openly, and says still, is not private then */
  isBefore?: (other: Whose) => boolean
  /** whether its words were there before a letter of this one was sent: it cannot have them from there */
  isWrittenBefore?: (other: Whose) => boolean
}

/** A whole passage of so many words is told by all of them; of fewer than a run nothing else is left to know it by. */
const SHORT = RUN - 1

/**
 * What private passages of these letters are known by elsewhere: every four words in a row; however short they are the numbers,
 * amounts, days, addresses and whole names in them; single words that tell by themselves; and the whole of a passage of up to three
 * words that are not all ordinary.
 * `known`: people who may be named.
 */
export function privateWordsOf<Whose>(
  letters: readonly LetterWithWhose<Whose>[],
  known: readonly NameParts[] = [],
): PrivateWords<Whose> {
  const words = new Map<string, Set<Whose>>()
  for (const { bodies, whose } of letters)
    for (const key of keysOfLetter(bodies, known)) words.set(key, (words.get(key) ?? new Set()).add(whose))
  const findIn = createFindKeys(new Set(words.keys()))
  const byId = new Map(letters.map((letter) => [letter.id, letter]))
  const sentKeys = new Map<string, ReadonlySet<string>>()
  let isSaidBeforeLeftOut = false
  return { isEmpty: words.size === 0, findIn, whoseAre }

  function whoseAre(key: string, letterId?: string): ReadonlySet<Whose> {
    // All letters are read for it, and most texts have nothing that is known.
    if (!isSaidBeforeLeftOut) leaveOutSaidBefore(words, letters, findIn)
    isSaidBeforeLeftOut = true
    const whose = words.get(key) ?? new Set()
    const letter = letterId === undefined ? undefined : byId.get(letterId)
    if (!letter?.isWrittenBefore || whose.size === 0 || !keysSentIn(letter).has(key)) return whose
    return new Set([...whose].filter((it) => !letter.isWrittenBefore?.(it)))
  }

  /** All that it said when it was sent, openly or not. */
  function keysSentIn({ id = '', sent = '' }: LetterWithWhose<Whose>): ReadonlySet<string> {
    const known = sentKeys.get(id) ?? new Set(findIn(sent).map(({ key }) => key))
    sentKeys.set(id, known)
    return known
  }
}

/** Of nothing. */
export const NO_PRIVATE_WORDS: PrivateWords<never> = privateWordsOf<never>([])

function keysOfLetter(bodies: readonly string[], known: readonly NameParts[]): Set<string> {
  const newest = bodies.at(-1) ?? ''
  const earlier = bodies.slice(0, -1).flatMap((body) => keysOfPassages(body, known))
  const older = new Set(earlier)
  for (const { key } of createFindKeys(new Set(earlier))(openOf(newest))) older.delete(key)
  return new Set([...older, ...keysOfPassages(newest, known)])
}

function keysOfPassages(body: string, known: readonly NameParts[]): string[] {
  const passages = privatePassages(body)
  if (passages.length === 0) return []
  // What the same letter says openly is not private for being said between us as well; of a single word that is all there is to tell.
  const open = new Set(wordsIn(openOf(body)).map(({ folded }) => folded))
  const isTold = (word: Word) => open.has(word.folded) || isOrdinary(word.word) || isOfKnown(word, known)
  return passages.flatMap((passage) =>
    readingsOf(passage).flatMap(({ text }) => [...keysOfPassage(text, known), ...loneKeysOf(text, isTold)]),
  )
}

function privatePassages(letter: string): string[] {
  const split = splitPassages(letter)
  // A letter that is being written can have wrong marks: then nothing says that any of it is for everybody.
  if (split.status === 'refused') return [letter]
  return split.passages.filter(({ isPrivate }) => isPrivate).map(({ text }) => text)
}

function keysOfPassage(passage: string, known: readonly NameParts[]): string[] {
  const words = wordsIn(passage)
  const names = findNames(passage, { known, others: [] }).map(wordsIn)
  const isShort = words.length > 0 && words.length <= SHORT
  return [
    ...runsOf(words).filter((run) => !commonRuns().has(run)),
    ...numbersIn(passage).map(({ key }) => key),
    ...dayKeysOf(passage, words, isShort),
    ...addressKeysIn(passage),
    ...names.filter(({ length }) => length > 1 && length < RUN).flatMap(wholeNameKeys),
    ...(isShort ? keysOfShort(words, known) : []),
  ]
}

let common: ReadonlySet<string> | null = null

/** Every four words in a row of what everybody writes. */
function commonRuns(): ReadonlySet<string> {
  common ??= new Set(COMMONPLACES.flatMap((said) => runsOf(wordsIn(said))))
  return common
}

function keysOfShort(words: Word[], known: readonly NameParts[]): string[] {
  const [only] = words
  if (words.every((it) => isOrdinary(it.word) || isOfKnown(it, known))) return []
  if (words.length > 1 || !only) return [...shortKeys(words), ...namesOf(words, known)]
  if (/\d{3}/.test(only.word)) return shortKeys(words)
  if (only.word.length >= TELLING_LETTERS) return loneWordKeys(only)
  return only.isCapitalised ? loneNameKeys(only) : []
}

/** "Petronella Zuurbier": nothing but names, each of which is known by itself. */
function namesOf(words: Word[], known: readonly NameParts[]): string[] {
  const capitalised = words.filter(({ isCapitalised }) => isCapitalised)
  const isName = capitalised.length > 1 && words.every((it) => it.isCapitalised || isOrdinary(it.word))
  return isName
    ? capitalised.filter((it) => !isOrdinary(it.word) && !isOfKnown(it, known)).flatMap(loneNameKeys)
    : []
}

/** A single word as long as this is seldom anybody's by chance. */
const TELLING_LETTERS = 8

function isOfKnown({ folded }: Word, known: readonly NameParts[]): boolean {
  return known.some(({ givenName, infix, familyName }) =>
    wordsIn([givenName, infix, familyName].join(' ')).some((part) => part.folded === folded),
  )
}

/** What was said openly before is not private for being said again in a passage that is. */
function leaveOutSaidBefore<Whose>(
  words: Map<string, Set<Whose>>,
  letters: readonly LetterWithWhose<Whose>[],
  findIn: PrivateWords<Whose>['findIn'],
): void {
  for (const { bodies, sent = '', isBefore } of letters) {
    if (!isBefore) continue
    const newest = bodies.at(-1) ?? ''
    const said = findIn(openOf(sent))
    // One that was changed since can have taken it back.
    const stands = sent === newest ? null : new Set(findIn(openOf(newest)).map(({ key }) => key))
    for (const { key } of said)
      if (stands === null || stands.has(key))
        for (const whose of words.get(key) ?? []) if (isBefore(whose)) words.get(key)?.delete(whose)
  }
}

function openOf(body: string): string {
  return splitPassages(body).status === 'refused' ? '' : withoutPrivatePassages(body)
}
