/** A word of a text without capitals, accents and signs, so that a comma or a quotation mark hides nothing, and where it stands. */
export type Word = {
  word: string
  /** with "ue" for ü and the like; `word` has "u" */
  respelt: string
  /** one and the same for ü, ue and u: among several words; by itself it would make one of words that are two */
  folded: string
  isCapitalised: boolean
  start: number
  end: number
}

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    if (ONLY_ASCII.test(found) || !WITHOUT_SPACES.test(found)) words.push(asWord(found, index))
    else
      for (const { segment, index: at } of segmenter.segment(found)) words.push(asWord(segment, index + at))
  }
  return words
}

/** Scripts that put no space between words. */
const WITHOUT_SPACES = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function asWord(found: string, start: number): Word {
  const lower = found.toLowerCase()
  const isAscii = ONLY_ASCII.test(lower)
  const word = isAscii ? lower : plain(lower)
  return {
    word,
    respelt: isAscii ? lower : respell(lower, word),
    folded: fold(word),
    isCapitalised: lower[0] !== found[0],
    start,
    end: start + found.length,
  }
}

const ONLY_ASCII = /^[\0-\x7f]*$/

function plain(lower: string): string {
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[^\0-\x7f]/gu, (sign) => ALIKE.get(sign) ?? sign)
}

function respell(lower: string, word: string): string {
  if (!MAY_BE_IN_TWO.test(lower)) return word
  return plain(lower.normalize('NFC').replace(/[äöüåø]/g, (sign) => IN_TWO.get(sign) ?? sign))
}

const MAY_BE_IN_TWO = /[äöüåø]|\u0308|\u030a/

function fold(word: string): string {
  return TWO_FOR_ONE.test(word) && OF_LETTERS.test(word) ? word.replace(ALL_TWO_FOR_ONE, '$1$2') : word
}

const TWO_FOR_ONE = /aa|[aou]e/
/** Letters beside digits, and two by themselves, are part of a number. */
const OF_LETTERS = /^\D{3,}$/
const ALL_TWO_FOR_ONE = /(a)a+|([aou])e+/g

/** Letters that look like, or are written as, others: the same everywhere, so that words in other scripts stay the same words. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухіѕјԁһԛԝвнтмкзг', 'aeopcyxisjdhqwbhtmk3r'),
  ...pairs('αβεζηικμνορτυχςı', 'abezhikmvoptuxσi'),
  ...pairs('łøđ', 'lod'),
  ...[['ß', 'ss'] as const, ['æ', 'ae'] as const, ['œ', 'oe'] as const],
])

/** What is written with two letters where a keyboard has not the one. */
const IN_TWO: ReadonlyMap<string, string> = new Map([
  ...[['ä', 'ae'] as const, ['ö', 'oe'] as const, ['ü', 'ue'] as const],
  ...[['å', 'aa'] as const, ['ø', 'oe'] as const],
])

function pairs(signs: string, others: string): (readonly [string, string])[] {
  return [...signs].map((sign, at) => [sign, others[at] ?? sign] as const)
}
