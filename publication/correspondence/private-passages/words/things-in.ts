import { matchAddresses } from '../../compositions/privacy/addresses'

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
    ...[...text.matchAll(NUMBER)].map((match) => recognisable(match, `number ${digitsOf(match[0])}`)),
    ...[...text.matchAll(AMOUNT)].map((match) =>
      recognisable(match, `amount ${amountOf(match[1] ?? match[2] ?? '')}`),
    ),
  ]
}

/** What the addresses and plates of cars in a text are known by. */
export function addressKeysIn(text: string): string[] {
  return [...matchAddresses(text), ...text.matchAll(PLATE)].map(([found]) => `${ADDRESS}${bare(found)}`)
}

/** Of a car: letters and digits in three parts. */
const PLATE =
  /(?<![\p{L}\d-])(?=[\d-]{0,6}[A-Z])(?=[A-Z-]{0,6}\d)(?:\d{1,3}|[A-Z]{1,3})(?:-(?:\d{1,3}|[A-Z]{1,3})){2}(?![\p{L}\d-])/gu

const ADDRESS = 'address '
export const isAddressKey = (key: string) => key.startsWith(ADDRESS)
const SIGNS = /[^\p{L}\p{N}@]/gu

/**
 * Where the addresses of these keys stand in a text, whatever signs and spaces are in them. Looked for by their own letters: the patterns that
 * tell an address are too slow for a whole letter at each reading.
 */
export function findAddressesAgain(text: string, asked: readonly string[]): Recognisable[] {
  if (asked.length === 0) return []
  const places: number[] = []
  let letters = ''
  for (const { 0: sign, index } of text.matchAll(/[\p{L}\p{N}@]/gu)) {
    const lower = sign.toLowerCase()
    letters += lower
    for (let unit = 0; unit < lower.length; unit += 1) places.push(index)
  }
  return asked.flatMap((key) => {
    const address = key.slice(ADDRESS.length)
    const found: Recognisable[] = []
    for (let at = letters.indexOf(address); at !== -1; at = letters.indexOf(address, at + 1)) {
      const start = places[at] ?? 0
      const end = (places[at + address.length - 1] ?? 0) + 1
      if (!isInAWord(text, start, end)) found.push({ key, start, end })
    }
    return found
  })
}

function isInAWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1))
}

function bare(found: string): string {
  return found.replace(SIGNS, '').toLowerCase()
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
