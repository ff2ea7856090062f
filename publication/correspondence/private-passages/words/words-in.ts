/** A word of a text without capitals, accents and signs, so that a comma or a quotation mark hides nothing, and where it stands. */
export type Word = { word: string; isCapitalised: boolean; start: number; end: number }

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].flatMap(({ 0: found, index }) =>
    WITHOUT_SPACES.test(found)
      ? [...segmenter.segment(found)].map(({ segment, index: at }) => asWord(segment, index + at))
      : [asWord(found, index)],
  )
}

/** Scripts that put no space between words. */
const WITHOUT_SPACES = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function asWord(found: string, start: number): Word {
  const lower = found.toLowerCase()
  return {
    word: ONLY_ASCII.test(lower) ? lower : plain(lower),
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

/** Letters that look like, or are written as, others: the same everywhere, so that words in other scripts stay the same words. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухіѕјԁһԛԝвнтмкзг', 'aeopcyxisjdhqwbhtmk3r'),
  ...pairs('αβεζηικμνορτυχςı', 'abezhikmvoptuxσi'),
  ...pairs('łøđ', 'lod'),
  ...[['ß', 'ss'] as const, ['æ', 'ae'] as const, ['œ', 'oe'] as const],
])

function pairs(signs: string, others: string): (readonly [string, string])[] {
  return [...signs].map((sign, at) => [sign, others[at] ?? sign] as const)
}
