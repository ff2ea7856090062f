import type { Texts } from '@/texts/texts'
import type { AskedOfMe } from '../find-composition'

type Words = Texts['compositions']['findings']

/** "In jouw brief 2: ‘06-12345678’ (een telefoonnummer)" */
export function questionInWords(
  { letterIds, writerName, found, kind }: AskedOfMe,
  numbers: ReadonlyMap<string, number>,
  words: Words,
): string {
  const [first = '', ...more] = letterIds
  const number = numbers.get(first) ?? 0
  const where =
    more.length === 0
      ? writerName === null
        ? words.inLetter(number)
        : words.inLetterOf(number, writerName)
      : writerName === null
        ? words.inLetters(letterIds.length)
        : words.inLettersOf(letterIds.length, writerName)
  return `${where} ‘${found}’ (${words.kinds[kind]})`
}
