import { matchAddresses } from '../../compositions/privacy/addresses'
import { type Word, wordsIn } from './words-in'

/** Something in a text by which it is known again however it is written, and where it stands. */
export type Recognisable = { key: string; start: number; end: number }

/** Digits with single signs between them: of a telephone, an account, a day. */
const NUMBER = /(?<!\d)[(+]{0,2}\d(?:[ \u00a0./()-]{0,2}\d){4,24}(?!\d)/gu
/** The last digits are the same whether or not a country or a nought stands before them. */
const TELLING_DIGITS = 8
const AMOUNT =
  /(?:€|euro(?!\p{L})|EUR(?!\p{L}))[ \u00a0]{0,2}(\d[\d.,]{0,14})|(?<![\d.,])(\d[\d.,]{0,14}(?:,-)?)[ \u00a0]{0,2}(?:€|euro(?!\p{L})|EUR(?!\p{L}))/giu

/** The numbers of five digits or more, and the amounts, in a text. */
export function numbersIn(text: string): Recognisable[] {
  return [
    ...[...text.matchAll(NUMBER)].map((match) => recognisable(match, numberKey(digitsOf(match[0])))),
    ...[...text.matchAll(AMOUNT)].map((match) =>
      recognisable(match, `amount ${amountOf(match[1] ?? match[2] ?? '')}`),
    ),
  ]
}

const numberKey = (digits: string) => `number ${digits}`
const FEWEST_DIGITS = 5
/** The number of a thing in a list, which stands between the parts of a number that is broken over it. */
const IN_LIST = /^[ \t>]{0,20}(\d{1,3})(?=[.)][ \t])/gm

/**
 * Where numbers that are asked for stand in a text in parts, whatever is between them but words: over lines, things in a list, cells of a
 * table, and with emphasis.
 */
export function findNumbersAgain(
  text: string,
  words: readonly Word[],
  isAsked: (key: string) => boolean,
): Recognisable[] {
  const inList = new Set(
    [...text.matchAll(IN_LIST)].map(
      ({ 0: found, 1: number = '', index }) => index + found.length - number.length,
    ),
  )
  const unlisted = inList.size === 0 ? [] : runsOfDigits(words.filter(({ start }) => !inList.has(start)))
  return [...runsOfDigits(words), ...unlisted].flatMap((run) => findInRun(run, isAsked))
}

function runsOfDigits(words: readonly Word[]): Word[][] {
  const runs: Word[][] = []
  let run: Word[] = []
  for (const word of words) {
    if (/^\d+$/.test(word.word)) run.push(word)
    else if (run.length > 0) {
      if (run.length > 1) runs.push(run)
      run = []
    }
  }
  return run.length > 1 ? [...runs, run] : runs
}

/** Each ends with a part, and begins with one too: only of a long number the country or a nought may stand before it in the same part. */
function findInRun(run: readonly Word[], isAsked: (key: string) => boolean): Recognisable[] {
  const found: Recognisable[] = []
  for (const [last, { end }] of run.entries()) {
    let digits = ''
    for (let at = last; at >= 0 && digits.length < TELLING_DIGITS; at -= 1) {
      const part = run[at]
      digits = `${part?.word ?? ''}${digits}`
      const key = numberKey(digits.slice(-TELLING_DIGITS))
      if (part && at < last && digits.length >= FEWEST_DIGITS && isAsked(key))
        found.push({ key, start: part.start, end })
    }
  }
  return found
}

/** What the addresses and plates of cars in a text are known by. */
export function addressKeysIn(text: string): string[] {
  return [...matchAddresses(text), ...text.matchAll(PLATE)].map(
    ([found]) => `${ADDRESS}${lettersOf(wordsIn(found))}`,
  )
}

/** Of a car: letters and digits in three parts. */
const PLATE =
  /(?<![\p{L}\d-])(?=[\d-]{0,6}[A-Z])(?=[A-Z-]{0,6}\d)(?:\d{1,3}|[A-Z]{1,3})(?:-(?:\d{1,3}|[A-Z]{1,3})){2}(?![\p{L}\d-])/gu

const ADDRESS = 'address '
export const isAddressKey = (key: string) => key.startsWith(ADDRESS)

/**
 * Where the addresses of these keys stand among the words of a text, whatever signs and spaces are in them. Looked for by their own letters:
 * the patterns that tell an address are too slow for a whole letter at each reading.
 */
export function findAddressesAgain(words: readonly Word[], asked: readonly string[]): Recognisable[] {
  if (asked.length === 0) return []
  const letters = lettersOf(words)
  const [starts, ends] = [new Map<number, number>(), new Map<number, number>()]
  let at = 0
  for (const { folded, start, end } of words) {
    starts.set(at, start)
    at += folded.length
    ends.set(at, end)
  }
  return asked.flatMap((key) => {
    const address = key.slice(ADDRESS.length)
    const found: Recognisable[] = []
    for (let at = letters.indexOf(address); at !== -1; at = letters.indexOf(address, at + 1)) {
      // Not in the middle of a word.
      const [start, end] = [starts.get(at), ends.get(at + address.length)]
      if (start !== undefined && end !== undefined) found.push({ key, start, end })
    }
    return found
  })
}

function lettersOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join('')
}

function recognisable({ 0: found, index }: RegExpExecArray, key: string): Recognisable {
  const start = index + found.length - found.trimStart().length
  return { key, start, end: start + found.trim().length }
}

function digitsOf(found: string): string {
  return found.replace(/\D/g, '').slice(-TELLING_DIGITS)
}

/** "1.250,-", "1250,00" and "1250" are one. */
function amountOf(written: string): string {
  return written
    .replace(/[.,]+-?$/, '')
    .replace(/[.,]00?$/, '')
    .replace(/[.,](?=\d{3}(?!\d))/g, '')
    .replace(',', '.')
}
