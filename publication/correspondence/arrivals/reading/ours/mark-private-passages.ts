import { PRIVATE_MARKS } from '@/publication/correspondence/private-passages/private-marks'
import { plain } from '../plain'
import { evened, passageLines } from './our-sentences'

type Line = { isQuoted: boolean; words: string }
/** By index of its line: the line that says who reads it, the first and last line of it, and the one that ends it, if there is one. */
type Stretch = { from: number; first: number; last: number; to: number }

/**
 * Has what stands in a letter between the lines that a mail of ours has around a private passage stay private: whoever quotes it says it to
 * nobody else by that, nor what they answer within it. Where nothing ends it, what is quoted in a row with its beginning.
 */
export function markPrivatePassages(letter: string): string {
  const written = letter.split('\n')
  const stretches = findStretches(written)
  const left: string[] = []
  let at = 0
  for (const { from, first, last, to } of stretches) {
    for (const line of written.slice(at, from)) left.push(line)
    const inside = written.slice(first, last + 1).filter((line) => !isMark(line))
    if (inside.length > 0) left.push(PRIVATE_MARKS.begin, ...inside, PRIVATE_MARKS.end)
    at = to + 1
  }
  return stretches.length === 0 ? letter : [...left, ...written.slice(at)].join('\n')
}

function findStretches(written: string[]): Stretch[] {
  const lines = written.map(toLine)
  const marks = passageLines()
  const stretches: Stretch[] = []
  let isMarked = false
  for (let at = 0; at < lines.length; at++) {
    if (isMark(written[at] ?? '')) isMarked = written[at]?.trimEnd() === PRIVATE_MARKS.begin
    const height = isMarked ? 0 : beginsHere(lines, at, marks.begins)
    if (height === 0) continue
    const next = nextMark(lines, at + height, marks)
    const isEnded = next >= 0 && marks.ends.test(lines[next]?.words ?? '')
    if (!isEnded && !lines[at]?.isQuoted) continue
    const last = isEnded ? next - 1 : endOfQuote(lines, at, next)
    const to = isEnded ? next : last
    stretches.push(withoutEmptyEnds(lines, { from: at, first: at + height, last, to }))
    at = to
  }
  return stretches
}

type Marks = ReturnType<typeof passageLines>

/** The first line from this one on that ends a passage or begins the next; -1 where there is none. */
function nextMark(lines: Line[], from: number, { begins, ends }: Marks): number {
  for (let at = from; at < lines.length; at += 1)
    if (ends.test(lines[at]?.words ?? '') || beginsHere(lines, at, begins) > 0) return at
  return -1
}

/** How many lines say here who reads what follows: many names take two. */
function beginsHere(lines: Line[], at: number, begins: RegExp): number {
  const [line = { isQuoted: false, words: '' }, next] = lines.slice(at, at + 2)
  const isOurs = line.isQuoted || line.words.startsWith('[')
  if (isOurs && begins.test(line.words)) return 1
  const isLong = line.words.startsWith('[') && next && next.isQuoted === line.isQuoted
  return isLong && begins.test(`${line.words} ${next.words}`) ? 2 : 0
}

function endOfQuote(lines: Line[], at: number, next: number): number {
  let last = at
  const end = next < 0 ? lines.length : next
  while (last + 1 < end && (lines[last + 1]?.isQuoted || lines[last + 1]?.words === '')) last += 1
  while (last > at && lines[last]?.words === '') last -= 1
  return last
}

function withoutEmptyEnds(lines: Line[], stretch: Stretch): Stretch {
  let { first, last } = stretch
  while (first <= last && lines[first]?.words === '') first += 1
  while (last >= first && lines[last]?.words === '') last -= 1
  return { ...stretch, first, last }
}

function toLine(line: string): Line {
  const words = line.replace(/^(?:> ?)+/, '')
  return { isQuoted: words !== line, words: evened(plain(words)) }
}

const isMark = (line: string) =>
  line.trimEnd() === PRIVATE_MARKS.begin || line.trimEnd() === PRIVATE_MARKS.end
