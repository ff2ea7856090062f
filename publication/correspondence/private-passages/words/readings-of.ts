import { NAMED_SIGNS } from '../../compositions/privacy/reading/named-signs'

/** A text as it is compared, with where a stretch of it stands in the text as it was written. */
export type Reading = { text: string; placeOf(start: number, end: number): { start: number; end: number } }

type Say = (found: string) => string

/** Written as its number or its name, an address of mail without its sign, the word before the number of a house. */
const RESPELLED =
  /&#(?:\d{1,7}|x[\da-f]{1,6});|&[a-z]{2,31};|[ \u00a0]?[([]at[)\]][ \u00a0]?|(?<= )nr\.? ?(?=\d)/
const UNUSUAL = /[^\0-\x7f]/
/** What is not seen between words: an address, a reference to a note, a picture, a tag. */
const UNSEEN =
  /!\[[^\]\n]{0,500}\](?:\((?:[^()\n]|\([^()\n]{0,300}\)){0,2000}\))?|\]\((?:[^()\n]|\([^()\n]{0,300}\)){0,2000}\)|\]\[[^\]\n]{0,200}\]|\[\^[^\]\s]{1,200}\](?!:)|<[^<>]{1,2000}>|(?:https?:\/\/|www\.)[^\s<>)\]]{1,2000}/
/** A word broken off at the end of a line, or with emphasis in it. */
const BROKEN = /(?<=\p{L})-[ \t]{0,9}\r?\n[ \t>]{0,9}(?=\p{L})|(?<=\p{L})\*{1,3}(?=\p{L})/u

const PLAIN = new RegExp([RESPELLED, UNUSUAL].map(sourceOf).join('|'), 'giu')
const SEEN = new RegExp([UNSEEN, BROKEN, RESPELLED, UNUSUAL].map(sourceOf).join('|'), 'giu')
const ALL_UNSEEN = new RegExp(UNSEEN.source, 'giu')
const IS_UNSEEN = new RegExp(`^(?:${UNSEEN.source})$`, 'iu')
const IS_BROKEN = /^(?:-\s[\s>]*|-[ \t]*\r?\n[\s>]*|\*+)$/u

/**
 * A text in the ways it can be read, in plain signs (NFKC of Unicode, nothing that is not seen): all of it; where that is
 * something else, what a reader sees of it; the addresses and pictures by themselves, decoded; and each of these with what is set apart,
 * letter by letter, closed up, and with words that only a capital divides pulled apart. In the time that its length asks.
 */
export function readingsOf(text: string): Reading[] {
  return asWritten(text).flatMap((reading) => [reading, ...closedUp(reading), ...pulledApart(reading)])
}

function asWritten(text: string): Reading[] {
  // Within a word it is nothing, between words it is the space.
  const spaced = text.includes(SPACE_UNSEEN)
    ? [read(text, SEEN, (found) => (found === SPACE_UNSEEN ? ' ' : asSeen(found)))]
    : []
  const whole = [read(text, PLAIN, plainly), ...spaced]
  const unseen = [...text.matchAll(ALL_UNSEEN)]
  if (unseen.length === 0 && !BROKEN.test(text)) return whole
  return [...whole, read(text, SEEN, asSeen), besides(unseen)]
}

const SPACE_UNSEEN = '\u200b'

function asSeen(found: string): string {
  if (IS_BROKEN.test(found)) return ''
  if (!IS_UNSEEN.test(found)) return plainly(found)
  // Half a word can be a link or emphasised.
  return found.startsWith(']') || /^<\/?(?!br\b)[a-z]{1,10}>$/i.test(found) ? '' : ' '
}

const known = new Map<string, string>()

/** One sign, or one thing spelled otherwise. */
function plainly(found: string): string {
  if (found.startsWith('&#')) return ofNumber(found.slice(2, -1))
  if (found.startsWith('&')) return ofName(found)
  if (/at[)\]]/i.test(found)) return '@'
  if (/^nr/i.test(found)) return ''
  const plain = known.get(found) ?? found.normalize('NFKC').replace(NOT_SEEN, '').replace(DIGIT, asDigit)
  if (known.size < MOST_KNOWN) known.set(found, plain)
  return plain
}

const NOT_SEEN = /[\p{Default_Ignorable_Code_Point}\u0640]/gu
const MOST_KNOWN = 5000
/** Of any script but ours. */
const DIGIT = /(?![0-9])\p{Nd}/gu

/** Digits stand in rows of ten, from nought on (Unicode Standard, 4.6). */
function asDigit(sign: string): string {
  const point = sign.codePointAt(0) ?? 0
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before += 1
  return String(before % 10)
}

function ofName(written: string): string {
  const sign = NAMED_SIGNS.get(written.slice(1, -1))
  return sign === undefined ? written : sign && plainly(sign)
}

function ofNumber(written: string): string {
  const number = /^x/i.test(written) ? Number.parseInt(written.slice(1), 16) : Number(written)
  return number > 0x10ffff ? ' ' : plainly(String.fromCodePoint(number))
}

/** "J a n s e n", "4.7.1.1": three or more letters, or digits, with the same sign between them. */
const SET_APART =
  /(?<![\p{L}\p{N}])(?:\p{L}\p{M}*([ \u00a0.·_*-]{1,3})\p{L}\p{M}*(?:\1\p{L}\p{M}*)+|\p{N}([ \u00a0.·_*-]{1,3})\p{N}(?:\2\p{N})+)(?![\p{L}\p{N}])/gu
const SIGNS = /[ \u00a0.·_*-]/g

const closedUp = (reading: Reading) => readAgain(reading, SET_APART, (found) => found.replace(SIGNS, ''))

/** "VerhulstUitZutphen". */
const TWO_IN_ONE = /\p{Ll}(?=\p{Lu})/gu
const pulledApart = (reading: Reading) => readAgain(reading, TWO_IN_ONE, (found) => `${found} `)

/** None where it would be the same. */
function readAgain({ text, placeOf }: Reading, pattern: RegExp, say: Say): Reading[] {
  if (text.search(pattern) === -1) return []
  const again = read(text, pattern, say)
  const place = (start: number, end: number) => {
    const within = again.placeOf(start, end)
    return placeOf(within.start, within.end)
  }
  return [{ text: again.text, placeOf: place }]
}

function read(text: string, pattern: RegExp, say: Say): Reading {
  const parts: string[] = []
  const respelled: Respelled[] = []
  let [from, length] = [0, 0]
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const said = say(found)
    const at = length + index - from
    parts.push(text.slice(from, index), said)
    from = index + found.length
    length = at + said.length
    respelled.push({ at, length: said.length, start: index, end: from })
  }
  if (from === 0) return { text, placeOf: (start, end) => ({ start, end }) }
  parts.push(text.slice(from))
  return asReading(parts, respelled)
}

/** Each stands where the whole of it stands. */
function besides(unseen: RegExpExecArray[]): Reading {
  const parts: string[] = []
  const respelled: Respelled[] = []
  let at = 0
  for (const { 0: found, index } of unseen) {
    const said = `${read(decoded(found), PLAIN, plainly).text}\n`
    parts.push(said)
    respelled.push({ at, length: said.length, start: index, end: index + found.length })
    at += said.length
  }
  return asReading(parts, respelled)
}

/** So much of a reading, from `at` on, stands for a stretch of the text: all of it for all of that. */
type Respelled = { at: number; length: number; start: number; end: number }

/** What lies between those is as it was written. */
function asReading(parts: string[], respelled: readonly Respelled[]): Reading {
  const placeOf = (start: number, end: number) => ({
    start: placeAt(respelled, start).start,
    end: placeAt(respelled, end - 1).end,
  })
  return { text: parts.join(''), placeOf }
}

function placeAt(respelled: readonly Respelled[], at: number): { start: number; end: number } {
  let [low, high] = [0, respelled.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((respelled[middle]?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const before = respelled[low - 1]
  if (!before) return { start: at, end: at + 1 }
  const past = at - before.at - before.length
  return past < 0 ? before : { start: before.end + past, end: before.end + past + 1 }
}

function decoded(address: string): string {
  return address.replace(/\+/g, ' ').replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes)
    } catch {
      return codes
    }
  })
}

function sourceOf({ source }: RegExp): string {
  return source
}
