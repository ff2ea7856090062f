import { type DigitGroup, listDigitRuns } from './digit-groups'
import { AREA_IN_PAIRS, isFormOfOther } from './no-telephones'
import { saidBefore, saysTelephone, saysThing } from './said-before'
import { isAbroad, isGerman, isInPlan, isMobileWithoutPlus, isShortGerman } from './telephone-plans'

/** A plus, a bracket, or both, before the first digits. */
const OPENING = /(?:\(?\+[ \u00a0]?\(?|\()$/u
/** Joined to something else: a word, an address on the web, a sum. A number for a program that dials stands in an address. */
const JOINED_BEFORE = /(?:[\p{L}\d@#=%]|[\p{L}\d][_/.-]|\d,|[€$£][ \u00a0]?|EUR[ \u00a0]?|\+{2}|\*{3})$/iu
const DIALLED = /(?:tel:|sms:|wa\.me\/|(?<![\p{L}\d])[\p{L}]{1,9}\.)$/iu
const JOINED_AFTER =
  /^(?:[\p{L}\d@%°=]|_[\p{L}\d]|[.,:]\d|[-.][\p{L}]|-[Xx](?!\p{L})|[ \u00a0]?(?:€|£|\$|%|°|euro|EUR|pond|frank|franc|cent|km|kg|cm|mm|meter|inwoners|habitants|Einwohner|people|uur(?!\p{L})|uhr(?!\p{L})|hours|h(?!\p{L})))/iu
/** 44 (0)20, (33) 06, (33) 1. */
const WITH_BRACKETS = /^(?:\((?:3[123]|4[49])\) ?0|\((?:3[123]|44)\) ?[1-9]|(?:3[123]|4[49]) ?\(0\))/
/** Mijn 06: 83214790. */
const AFTER_ITS_NOUGHT =
  /(?<![\p{L}\d.,/-])06[ \u00a0]?:[ \u00a0]?[1-58]\d(?:[ .-]?\d\d){3}(?![\p{L}\d]|[.,:-]\d)/gu
/** A digit was lost, and nothing else is written so: 0475 12 34 5, 016/22.33.4. */
const SHORT_BELGIAN = /^0(?:4[5-9]\d|[15-8]\d)[ /-]\d\d[ .]\d\d[ .]\d$|^0[2349][ /-]\d{3}[ .]\d\d[ .]\d$/
const LOOSE = /^[ \u00a0]+[/–-][ \u00a0]*$|[ \u00a0]{2}/u
/** More in a row is a list. */
const MOST_GROUPS = 8
/** Single digits apart are a row of something. */
const FEWEST_IN_A_GROUP = 1.5
const FEWEST_DIGITS = 6
const MOST_DIGITS = 17
const ENOUGH_FOR_ONE = 8
/** A line is broken within a number when there is not enough for one before its end. */
const MOST_BEFORE_BREAK = 7

/**
 * Telephone numbers as they stand in a text: national ones of the Netherlands, Belgium, Germany, France and the United Kingdom, however their digits are
 * put apart, and international ones (E.164); where the words before it say so, also what is dialled in a place itself. Short numbers that are
 * everybody's, such as 112, are none.
 */
export function findTelephones(text: string): string[] {
  const afterNought = [...text.matchAll(AFTER_ITS_NOUGHT)].map(([found]) => found)
  return [...listDigitRuns(text).flatMap((run) => findInRun(text, run)), ...afterNought]
}

function findInRun(text: string, run: DigitGroup[]): string[] {
  const found: string[] = []
  let isAfterOne = false
  for (let from = 0; from < run.length; ) {
    const length: number = isAfterOne || isApart(text, run, from) ? lengthOfOne(text, run, from) : 0
    if (length > 0) found.push(writtenAs(text, run, from, length).whole)
    isAfterOne = length > 0
    from += Math.max(1, length)
  }
  return found
}

/** Not joined by a sign to digits that are no telephone: 735-0123456-61. */
function isApart(text: string, run: DigitGroup[], from: number): boolean {
  const [last, group] = [run[from - 1], run[from]]
  return !last || !group || /[ \u00a0\n]/u.test(text.slice(last.end, group.start))
}

/** How many groups from this one on are a telephone: those that a plan knows before what may be German, and the most there are. */
function lengthOfOne(text: string, run: DigitGroup[], from: number): number {
  const lengths = listLengths(text, run, from)
  const first = run[from]
  if (!first || lengths.length === 0) return 0
  // Words stand before the first of a run alone.
  const hasLabel = from === 0 && saysTelephone(beforeOf(text, first))
  if (!canBegin(text, first) && !hasLabel) return 0
  const candidates = lengths.map((length) => writtenAs(text, run, from, length))
  const findBy = (judge: (it: Candidate) => boolean) => candidates.find((it) => judge(it) && isByItself(it))
  const [known, german] = [findBy(isKnown), findBy(mayBeGerman)]
  const found =
    (known && isCutShort(known, german) ? german : known) ??
    german ??
    (hasLabel ? findBy(isDialledThere) : undefined)
  if (!found) return 0
  if (from > 0) return found.groups.length
  const before = beforeOf(text, first)
  return isJoined(before) || (!hasLabel && saysThing(before)) ? 0 : found.groups.length
}

/** How many groups there can be, the most first: another number begins after a loose sign, once there is enough for one. */
function listLengths(text: string, run: DigitGroup[], from: number): number[] {
  const lengths: number[] = []
  let digits = 0
  for (let length = 1; length <= MOST_GROUPS; length += 1) {
    const group = run[from + length - 1]
    const last = run[from + length - 2]
    if (!group) break
    const between = length > 1 && last ? text.slice(last.end, group.start) : ''
    if (between.includes('\n') && digits > MOST_BEFORE_BREAK) break
    if (LOOSE.test(between) && group.digits.startsWith('0') && digits >= ENOUGH_FOR_ONE) break
    digits += group.digits.length
    if (digits > MOST_DIGITS) break
    if (digits >= Math.max(FEWEST_DIGITS, length * FEWEST_IN_A_GROUP)) lengths.unshift(length)
  }
  return lengths
}

function openingOf(text: string, { start }: DigitGroup): string {
  return OPENING.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? ''
}

function beforeOf(text: string, group: DigitGroup): string {
  return saidBefore(text, group.start - openingOf(text, group).length)
}

function canBegin(text: string, group: DigitGroup): boolean {
  return /^(?:0|3[123]|4[49])/.test(group.digits) || openingOf(text, group).includes('+')
}

function isByItself({ after, written }: Candidate): boolean {
  return !JOINED_AFTER.test(after) && !isFormOfOther(written)
}

function isJoined(before: string): boolean {
  return JOINED_BEFORE.test(before) && !DIALLED.test(before)
}

type Candidate = {
  /** with what stands before it */
  whole: string
  /** from its first digit to its last */
  written: string
  digits: string
  groups: string[]
  isInternational: boolean
  after: string
}

function writtenAs(text: string, run: DigitGroup[], from: number, length: number): Candidate {
  const taken = run.slice(from, from + length)
  const [start, end] = [taken[0]?.start ?? 0, taken.at(-1)?.end ?? 0]
  const opening = taken[0] ? openingOf(text, taken[0]) : ''
  const written = text.slice(start, end)
  const groups = taken.map(({ digits }) => digits)
  const isClosed = !opening.includes('(') || written.includes(')')
  const whole = `${isClosed ? opening : opening.replace('(', '')}${written}`
  const digits = whole.replace('(0)', '').replace(/\D/g, '')
  const isInternational = opening.includes('+') || digits.startsWith('00')
  return { whole, written, digits, groups, isInternational, after: text.slice(end, end + 16) }
}

function isKnown({ whole, written, digits, groups, isInternational }: Candidate): boolean {
  if (isInternational) return isAbroad(withoutTrunk(digits.replace(/^00/, '')))
  if (SHORT_BELGIAN.test(written)) return true
  if (digits.startsWith('0')) return isInPlan(digits) && areGroups(groups)
  // Without a plus brackets tell it, or that it is a mobile one and no sum in thousands.
  if (WITH_BRACKETS.test(whole)) return isAbroad(withoutTrunk(digits))
  return isMobileWithoutPlus(digits) && !/^\d{2}(?:[ .]\d{3})+$/.test(written)
}

/** Some write the nought of the area after the code of the country: +31 020. */
function withoutTrunk(digits: string): string {
  return digits.replace(/^(3[123]|4[49])0(?=[1-9])/, '$1')
}

/**
 * What is Belgian by its first nine digits and written as a German one that goes on: (0421) 398 00-82; or French by its first ten: 03641 22482 36.
 * Belgian areas have two or three digits, Dutch ones four, and French numbers none.
 */
function isCutShort(
  { digits, written, groups: [area = ''] }: Candidate,
  longer: Candidate | undefined,
): boolean {
  if (longer === undefined) return false
  if (digits.length === 10) return area.length > 4 || AREA_IN_PAIRS.test(written)
  return digits.length === 9 && area.length > 3 && !/^04[5-9]/.test(digits)
}

/** An area of two to six digits, and a number in few parts. */
function mayBeGerman({ digits, written, groups, isInternational }: Candidate): boolean {
  const [area = ''] = groups
  if (isInternational) return false
  if (isShortGerman(written)) return true
  if (!isGerman(digits)) return false
  if (AREA_IN_PAIRS.test(written)) return groups.length <= MOST_GROUPS
  return groups.length > 1 && groups.length <= 5 && area.length >= 3 && area.length <= 6
}

/** What is dialled without an area, or by whoever knows the plan. */
function isDialledThere({ digits, groups }: Candidate): boolean {
  return digits.length <= 12 && areGroups(groups)
}

/** A number of one digit is for a nought before 800, a number within a company, and for whoever begins with 6. */
function areGroups(groups: string[]): boolean {
  return groups.slice(1, -1).filter((it) => it.length === 1).length < 2 && groups.length <= 7
}
