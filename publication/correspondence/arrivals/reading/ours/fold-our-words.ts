import { env } from '@/env'
import { readingsOf } from '@/publication/people/keys/readings-of'
import { plain } from '../plain'
import type { SplitMail } from '../split-letter'
import { evened, LINE_END, ourSentences } from './our-sentences'

/** A line of a letter: whether it is quoted, and its words without the marks. */
type Line = { isQuoted: boolean; words: string }

/** Who quotes a mail of ours and took its marks away left more than one sentence of it. */
const LEAST_UNMARKED = 2
/** "Bekijken:", above the address. */
const LONGEST_LABEL = 60

/**
 * Folds away what is ours in a letter: whoever answers a mail of ours between its lines keeps, with the words of the other, those that we
 * put around them. A line goes when all of it is a sentence of ours, or an address of ours that leads to the desk; all else stays in
 * the letter.
 */
export function foldOurWords({ letter, quoted, ...split }: SplitMail): SplitMail {
  const written = letter.split('\n')
  const lines = written.map(toLine)
  const ours = markOurs(lines)
  if (!ours.includes(true)) return { letter, quoted, ...split }
  const folded = written.filter((_, at) => ours[at]).join('\n')
  return { ...split, letter: without(written, ours), quoted: [folded, quoted].filter(Boolean).join('\n\n') }
}

function toLine(line: string): Line {
  const words = line.replace(/^(?:> ?)+/, '')
  return { isQuoted: words !== line, words: withoutOurLinks(evened(plain(words))) }
}

/** "Naar deze brief <https://…>", as programs write what is a link. */
function withoutOurLinks(words: string): string {
  if (isAddress(words)) return words
  return words
    .replace(/ ?<(https?:\S+?)>/gi, (written, address) => (leadsToDesk(address) ? '' : written))
    .trim()
}

function markOurs(lines: Line[]): boolean[] {
  const { ours, unmarked } = markSentences(lines)
  for (let at = 0; at < lines.length; at++) {
    const { isQuoted, words } = lines[at] ?? { isQuoted: false, words: '' }
    if (ours[at] || words === '' || (!isQuoted && unmarked < LEAST_UNMARKED)) continue
    const isAfterOurs = ours[at - 1] === true
    ours[at] =
      (isQuoted && leadsToDesk(words)) || (isAfterOurs && (leadsToDesk(words) || isRestOfAddress(words)))
  }
  for (let at = lines.length - 1; at >= 0; at--) {
    const words = lines[at]?.words ?? ''
    const isLabel = words.endsWith(':') && words.length <= LONGEST_LABEL && lines[at]?.isQuoted
    if (isLabel && ours[at + 1] && isAddress(lines[at + 1]?.words ?? '')) ours[at] = true
  }
  markSignature(lines, ours)
  return ours
}

/** The lines of which every word is in sentences of ours; of those that have no mark only when there are more. */
function markSentences(lines: Line[]): { ours: boolean[]; unmarked: number } {
  const { text, starts } = joinLines(lines)
  const isOurs = new Uint8Array(text.length)
  const words = text.replaceAll(LINE_END, ' ')
  for (const sentence of ourSentences().filter((it) => words.includes(it.words)))
    for (const found of text.matchAll(sentence.pattern))
      isOurs.fill(1, found.index, found.index + found[0].length)
  const covered = lines.map(({ words }, at) => {
    const start = starts[at] ?? 0
    return words !== '' && words.split('').every((sign, place) => sign === ' ' || isOurs[start + place] === 1)
  })
  const unmarked = covered.filter((it, at) => it && !lines[at]?.isQuoted).length
  const ours = covered.map((it, at) => it && (lines[at]?.isQuoted === true || unmarked >= LEAST_UNMARKED))
  return { ours, unmarked }
}

/** Lines of one paragraph, quoted alike, in a row; a sentence goes over no other line end. */
function joinLines(lines: Line[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  lines.forEach(({ words, isQuoted }, at) => {
    const before = lines[at - 1]
    const goesOn = before && before.words !== '' && words !== '' && before.isQuoted === isQuoted
    if (at > 0) text += goesOn ? LINE_END : '\n'
    starts.push(text.length)
    text += words
  })
  return { text, starts }
}

const isAddress = (words: string) => /^<?https?:\S+$/i.test(words)
const isRestOfAddress = (words: string) => /^\S{20,}$/.test(words)

/** An address that stands alone, of the desk or of a page that does something, in whatever way a mail server wrote it over. */
function leadsToDesk(words: string): boolean {
  if (!isAddress(words)) return false
  const { host, hostname } = new URL(env().siteUrl)
  const place =
    /^(?::\d+)?(?:\/(?:schrijven|inloggen|herinneringen|volgen|nieuwsbrief|mijn-post)(?![\w-])|\/?[>]?$)/i
  return readingsOf(words).some(({ signs }) =>
    [host, hostname].some((it) => {
      const at = signs.toLowerCase().indexOf(`//${it.toLowerCase()}`)
      return at >= 0 && place.test(signs.slice(at + 2 + it.length))
    }),
  )
}

/** Below our last sentence stands which publication it is, in a mail that is text below its mark. */
function markSignature(lines: Line[], ours: boolean[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line?.isQuoted || ours[at] || line.words === '') continue
    const isMark = line.words === '--' && isBelowOurs(lines, ours, at)
    if (!isMark && !(ours[at - 1] && isName(line.words) && isEnd(lines, at + 1))) continue
    for (let below = at; below <= at + 2 && lines[below]?.isQuoted && lines[below]?.words; below++)
      ours[below] = true
  }
}

const isName = (words: string) => words.length <= LONGEST_LABEL && !/[.?!:;,]$/.test(words)

/** No more of it is quoted in a row. */
function isEnd(lines: Line[], from: number): boolean {
  const next = lines[lines.findIndex(({ words }, at) => at >= from && words !== '')]
  return next === undefined || !next.isQuoted
}

function isBelowOurs(lines: Line[], ours: boolean[], at: number): boolean {
  let above = at - 1
  while (above >= 0 && lines[above]?.words === '') above -= 1
  return ours[above] === true
}

/** Without those lines, and with one empty line where they stood between two. */
function without(written: string[], ours: boolean[]): string {
  const left: string[] = []
  let isAfterOurs = false
  written.forEach((line, at) => {
    if (ours[at]) isAfterOurs = true
    else if (!isEmpty(line)) {
      left.push(line)
      isAfterOurs = false
    } else if (!isAfterOurs || !isEmpty(left.at(-1) ?? '')) left.push(line)
  })
  const last = left.findLastIndex((line) => !isEmpty(line))
  const first = left.findIndex((line) => !isEmpty(line))
  return first < 0
    ? ''
    : left
        .slice(first, last + 1)
        .join('\n')
        .trimEnd()
}

const isEmpty = (line: string) => /^[>\s]*$/.test(line)
