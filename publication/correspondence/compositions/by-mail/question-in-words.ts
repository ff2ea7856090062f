import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'
import type { AskedOfMe } from '../find-composition'
import { isEmailAddress } from '../privacy/addresses'
import { withoutLineMarks } from '../without-line-marks'

type Words = Texts['compositions']['findings']

/** "In jouw brief 2: ‘06-12345678’ (een telefoonnummer)" */
export function questionInWords(
  question: AskedOfMe,
  numbers: ReadonlyMap<string, number>,
  words: Words,
  language: Language,
): string {
  const { where, found, what } = partsOfQuestion(question, numbers, words, language)
  return `${where} ‘${found}’ (${what})`
}

/** Where it was found, what stands there and what that is, each said once: whose private words they are is what it is. */
export function partsOfQuestion(
  { letterIds, writerName, kind, found, isOfMe, wordsOfNames }: AskedOfMe,
  numbers: ReadonlyMap<string, number>,
  words: Words,
  language: Language,
): { where: string; found: string; what: string } {
  const [first = '', ...more] = letterIds
  const number = numbers.get(first) ?? 0
  const inOne = writerName === null ? words.inLetter(number) : words.inLetterOf(number, writerName)
  const inAll =
    writerName === null ? words.inLetters(letterIds.length) : words.inLettersOf(letterIds.length, writerName)
  const what =
    kind === 'private-elsewhere'
      ? words.wordsOf(isOfMe, joinNames(wordsOfNames, language), wordsOfNames.length)
      : kind === 'address' && isEmailAddress(found)
        ? words.emailAddress
        : words.kinds[kind]
  return { where: more.length === 0 ? inOne : inAll, found: withoutLineMarks(found), what }
}
