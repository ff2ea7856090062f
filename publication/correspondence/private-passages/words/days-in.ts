import type { Recognisable } from './things-in'
import type { Word } from './words-in'

/**
 * The days that a text names, in numbers or with the name of the month, in words that were found in it: "12 mei 2021", "twaalf mei
 * ’21", "May 12th, 2021", "12-05-2021", "2021-05-12", "12/5/21". Each by its month and day, and with its year when that stands there.
 */
export function daysIn(text: string, words: readonly Word[]): Recognisable[] {
  return findDays(text, words).flatMap((day) => {
    const place = { start: day.from.start, end: day.to.end }
    const inAnyYear = { key: dayKey({ ...day, year: null }), ...place }
    return day.year === null ? [inAnyYear] : [inAnyYear, { key: dayKey(day), ...place }]
  })
}

/** What the days are known by that a private passage names: those with their year, and others when it says nothing else. */
export function dayKeysOf(text: string, words: readonly Word[], isShort: boolean): string[] {
  return findDays(text, words)
    .filter(({ year }) => year !== null || isShort)
    .map(dayKey)
}

type Day = { year: number | null; month: number; day: number; from: Word; to: Word }

const dayKey = ({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>) =>
  `day ${year ?? 'any'}-${month}-${day}`

function findDays(text: string, words: readonly Word[]): Day[] {
  const days: Day[] = []
  for (const [at, { word }] of words.entries()) {
    const month = MONTHS.get(word)
    const day = month ? besideMonth(text, words, at, month) : inNumbers(text, words, at)
    if (day) days.push(day)
  }
  return days
}

/** "12 mei 2021", "twelfth of May", "May 12, 2021". */
function besideMonth(text: string, words: readonly Word[], at: number, month: number): Day | null {
  const [name, after, last] = [words[at], words[at + 1], words[at + 2]]
  if (!name) return null
  const before = words[at - 1]
  const from = before && OF.has(before.word) ? words[at - 2] : before
  const day = from && isBeside(from, before) && isBeside(before, name) ? dayOf(from) : null
  if (from && day) {
    const year = isBeside(name, after) ? yearOf(text, after) : null
    return { year, month, day, from, to: (year !== null && after) || name }
  }
  const dayAfter = after && isBeside(name, after) ? dayOf(after) : null
  if (!after || !dayAfter) return null
  const year = isBeside(after, last) ? yearOf(text, last) : null
  return { year, month, day: dayAfter, from: name, to: (year !== null && last) || after }
}

/** Three numbers with one sign between them, the year first or last; the day before the month, unless it can only be the other. */
function inNumbers(text: string, words: readonly Word[], at: number): Day | null {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  if (!first || !second || !third || !NUMBER.test(first.word)) return null
  const sign = text.slice(first.end, second.start)
  if (!/^[-/.]$/.test(sign) || text.slice(second.end, third.start) !== sign) return null
  // Of more numbers in a row, as of a version or a machine, three are no day.
  if (text[first.start - 1] === sign || (text[third.end] === sign && /\d/.test(text[third.end + 1] ?? '')))
    return null
  if (!/^\d{1,2}$/.test(second.word) || !NUMBER.test(third.word)) return null
  const [one, two, three] = [Number(first.word), Number(second.word), Number(third.word)]
  const place = { from: first, to: third }
  if (first.word.length === 4) return asDay({ year: one, month: two, day: three, ...place })
  const year = third.word.length === 4 ? three : inCentury(three)
  return asDay(two > 12 ? { year, month: one, day: two, ...place } : { year, month: two, day: one, ...place })
}

const NUMBER = /^(?:\d{1,2}|\d{4})$/

const asDay = (day: Day) => (day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 31 ? day : null)

const isBeside = (one: Word | undefined, other: Word | undefined) =>
  one !== undefined && other !== undefined && other.start - one.end <= 3

function dayOf({ word }: Word): number | null {
  const [, number] = /^(\d{1,2})(?:e|de|ste|er|st|nd|rd|th)?$/.exec(word) ?? []
  const day = number === undefined ? (DAYS.get(word) ?? 0) : Number(number)
  return day >= 1 && day <= 31 ? day : null
}

/** Of two digits it takes the sign of what is left out: "12 mei 21 uur" is no year. */
function yearOf(text: string, word: Word | undefined): number | null {
  if (!word) return null
  if (/^[12]\d{3}$/.test(word.word)) return Number(word.word)
  return /^\d\d$/.test(word.word) && /['’‘]/.test(text[word.start - 1] ?? '')
    ? inCentury(Number(word.word))
    : null
}

const inCentury = (year: number) => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year)

const OF: ReadonlySet<string> = new Set(['of', 'van', 'de'])

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januari january januar janvier jan',
    'februari february februar fevrier feb',
    'maart march marz mars mrt mar',
    'april avril apr',
    'mei may mai',
    'juni june juin jun',
    'juli july juillet jul',
    'augustus august aout aug',
    'september septembre sept sep',
    'oktober october octobre okt oct',
    'november novembre nov',
    'december dezember decembre dec dez',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

const CARDINALS =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig eenendertig'
const ORDINALS =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeentwintigste drieentwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste'
const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

const DAYS: ReadonlyMap<string, number> = new Map(
  [CARDINALS, ORDINALS, ENGLISH].flatMap((names) =>
    names.split(' ').map((name, index) => [name, index + 1] as const),
  ),
)
