import { findAttribution } from './attribution'
import { saysAnswersAreBelow } from './doubts'
import { isHeaderBlock } from './find-header-block'
import { DEEPEST, isBlock, isVoid, TAG, tokensOf } from './html-tokens'
import { isSpeech } from './is-speech'
import { type PlainLine, plain } from './plain'

/** Words of a line in one colour: '' is that of the page, black or grey; null is that of a link, which says nothing. */
type Part = { words: string; colour: string | null }
/** `depth` is in how many quotations it stands. */
type Line = { parts: Part[]; depth: number }
/** The lines below the head of a mail. Only in the `isFirst` is it known who answers: in what that quotes it may have been the other. */
type Quoted = { lines: Line[]; isFirst: boolean; isAnnounced: boolean }

/** A line with an answer in it, from its begin to its end: whose words each part is. In doubt they are the other’s. */
export type AnsweredLine = { words: PlainLine; isOwn: boolean }[]

/**
 * The lines in which somebody answers within the mail that is quoted, in their order: below the head of a mail, which begins in one
 * colour, somebody says something in another. Each mail of a thread is looked at by itself, for whoever wrote it may write in blue.
 * None when nobody does.
 */
export function answersInColour(html: string): AnsweredLine[] {
  if (!/\bcolor\b|<(?:b|strong|i|em)\b|font-/i.test(html)) return []
  const { lines, first } = fromFirstHead(linesOf(html))
  if (first === null) return []
  const announced = saidIn(lines.slice(0, first)).join('\n')
  const looks = LOOKS.filter(({ said }) => said.test(announced))
  const isAnnounced = saysAnswersAreBelow(announced)
  const shown = isAnnounced && looks.length > 0 ? linesOf(html, looks) : lines
  return mailsIn(shown, isAnnounced).flatMap(answersIn)
}

function fromFirstHead(lines: Line[]): { lines: Line[]; first: number | null } {
  const said = saidIn(lines)
  const first = lines.findIndex((_, at) => lengthOfHead(lines, said, at) > 0)
  return { lines, first: first === -1 ? null : first }
}

function mailsIn(lines: Line[], isAnnounced: boolean): Quoted[] {
  const said = saidIn(lines)
  const mails: Quoted[] = []
  for (let at = 0; at < lines.length; at++) {
    const head = lengthOfHead(lines, said, at)
    if (head === 0) mails.at(-1)?.lines.push(lines[at] as Line)
    else {
      mails.push({ lines: [], isFirst: mails.length === 0, isAnnounced })
      at += head - 1
    }
  }
  return mails
}

const saidIn = (lines: Line[]): PlainLine[] => lines.map(({ parts }) => plain(wordsOf(parts)))
const wordsOf = (parts: readonly { words: string }[]) => parts.map(({ words }) => words).join('')

/** How many lines of a head begin here; 0 when none does. */
function lengthOfHead(lines: readonly Line[], said: readonly PlainLine[], at: number): number {
  const near = said.slice(at, at + MOST_LINES_OF_HEAD)
  const attribution = findAttribution(near, 0)
  if (attribution?.evidence === 'certain') return attribution.lines
  // With less it takes what programs make of a quotation.
  if (attribution?.evidence === 'likely') {
    const next = near.findIndex((line, index) => index >= attribution.lines && line !== '')
    if (next !== -1 && (lines[at + next]?.depth ?? 0) > 0) return attribution.lines
  }
  if (!isHeaderBlock(near, 0)) return 0
  const end = near.findIndex((line, index) => index > 0 && line !== '' && !/^[^:]{1,25} ?:/.test(line))
  return end === -1 ? near.length : end
}

const MOST_LINES_OF_HEAD = 16

/** Where they are announced, any word in another colour is one. */
function answersIn({ lines, isFirst, isAnnounced }: Quoted): AnsweredLine[] {
  const parts = lines.flatMap((line) => line.parts).filter(isSeen)
  const own = parts[0]?.colour
  // A name or a slogan below a mail is in colour, too: either this says something, or the other goes on below it.
  const lastOfOther = parts.findLastIndex(({ words, colour }) => colour === own && isSpeech([words]))
  const isAnswered = parts.some(
    ({ words, colour }, at) =>
      colour && colour !== own && (isAnnounced || at < lastOfOther || isSpeech([words])),
  )
  if (!isAnswered) return []
  const depth = lines.find((line) => line.parts.some(isSeen))?.depth ?? 0
  const others = new Set<PlainLine>()
  const found: AnsweredLine[] = []
  for (const line of lines) {
    const isOfWriter = ({ colour }: Part) => colour !== null && colour !== own
    if (!line.parts.some((part) => isSeen(part) && isOfWriter(part))) others.add(plain(wordsOf(line.parts)))
    else found.push(isFirst && line.depth <= depth ? partsBy(line.parts, isOfWriter) : asOthers(line.parts))
  }
  const doubted = found.map((line) =>
    line.some(({ words, isOwn }) => isOwn && others.has(words)) ? asOthers(line) : line,
  )
  // A heading, or what the other wants to be seen, is in colour, too.
  const isSaid =
    isAnnounced || doubted.some((line) => line.some((part) => part.isOwn && isSpeech([part.words])))
  return isSaid ? doubted : doubted.map(asOthers)
}

const asOthers = (parts: readonly { words: string }[]): AnsweredLine => [
  { words: plain(wordsOf(parts)), isOwn: false },
]

/** Parts of a line at the ends of sentences. A word in colour within a sentence is stressed, and whoever wrote the rest said it. */
function partsBy(parts: readonly Part[], isOfWriter: (part: Part) => boolean): AnsweredLine {
  const runs: AnsweredLine = []
  for (const part of parts) {
    const last = runs.at(-1)
    const isOwn = isSeen(part) ? isOfWriter(part) : (last?.isOwn ?? isOfWriter(part))
    if (last?.isOwn === isOwn || (last && !/\p{L}/u.test(last.words))) {
      last.words += part.words
      last.isOwn = isOwn
    } else runs.push({ words: part.words, isOwn })
  }
  const isParted = runs.every(({ words }, at) => at === runs.length - 1 || ENDS_SENTENCE.test(words.trim()))
  return isParted ? runs.map(({ words, isOwn }) => ({ words: plain(words), isOwn })) : asOthers(runs)
}

const ENDS_SENTENCE = /[.?!:;…)–—-]["”’')]*$/

const isSeen = ({ words, colour }: Part) => colour !== null && /\p{L}/u.test(words)

/** How an answer may look that has no colour, where the writer says that it does. */
type Look = { name: string; said: RegExp; element: RegExp; style: RegExp }
const LOOKS: Look[] = [
  {
    name: 'bold',
    said: /(?<!\p{L})(?:vet|vette|vetgedrukte?|dikgedrukte?|bold|fett|gras)(?!\p{L})/iu,
    element: /^(?:b|strong)$/,
    style: /font-weight\s{0,5}:\s{0,5}(?:bold|[6-9]00)/i,
  },
  {
    name: 'italic',
    said: /(?<!\p{L})(?:cursief|cursieve|schuin|italics?|kursiv|italique)(?!\p{L})/iu,
    element: /^(?:i|em)$/,
    style: /font-style\s{0,5}:\s{0,5}(?:italic|oblique)/i,
  },
]

function linesOf(html: string, looks: readonly Look[] = []): Line[] {
  const lines: Line[] = [{ parts: [], depth: 0 }]
  const open: { name: string; colour: string | null }[] = []
  let depth = 0
  for (const token of tokensOf(html)) {
    const tag = TAG.exec(token)?.groups
    const name = tag?.name?.toLowerCase() ?? ''
    if (!tag) add(token)
    else if (name === 'br' || isBlock(name)) lines.push({ parts: [], depth: 0 })
    if (!tag || isVoid(name)) continue
    if (tag.slash === '/') close(name)
    else {
      if (name === 'blockquote') depth += 1
      open.push({ name, colour: colourWithin(name, tag.rest ?? '', open.at(-1)?.colour, looks) })
    }
  }
  return lines

  function add(text: string): void {
    if (text.startsWith('<!--') || NOT_SEEN.test(open.at(-1)?.name ?? '')) return
    const { colour } = open.at(-1) ?? { colour: '' }
    const line = lines.at(-1)
    const last = line?.parts.at(-1)
    if (line && /\S/.test(text)) line.depth = depth
    if (last?.colour === colour) last.words += decoded(text)
    else line?.parts.push({ words: decoded(text), colour })
  }

  function close(name: string): void {
    const least = Math.max(0, open.length - DEEPEST)
    let at = open.length - 1
    while (at >= least && open[at]?.name !== name) at -= 1
    if (at < least) return
    depth -= open.slice(at).filter((element) => element.name === 'blockquote').length
    open.length = at
  }
}

const NOT_SEEN = /^(?:style|script|title)$/

function colourWithin(
  name: string,
  attributes: string,
  around: string | null = '',
  looks: readonly Look[] = [],
): string | null {
  if (name === 'a' || around === null) return null
  // Programs colour what they quote.
  if (name === 'blockquote') return ''
  const look = looks.find(({ element, style }) => element.test(name) || style.test(attributes))
  return colourIn(attributes) || look?.name || (colourIn(attributes) ?? around)
}

/** What an element says of the colour of its words; null when nothing. */
function colourIn(attributes: string): string | null {
  const said = /(?<![-\w])color\s{0,5}[:=]\s{0,5}["']?\s{0,5}(#[\da-f]{3,6}|rgb\([\d\s,.]*\)|[a-z]+)/i.exec(
    attributes,
  )?.[1]
  if (!said || /^(?:inherit|unset)$/i.test(said)) return null
  const colour = said.toLowerCase().replace(/\s/g, '')
  return isBright(colour) && !OF_GMAIL.test(colour) ? colour : ''
}

/** So Gmail shows what was said before. */
const OF_GMAIL = /^(?:#500050|rgb\(80,0,80\))$/

function isBright(colour: string): boolean {
  const [, hex] = /^#([\da-f]{6}|[\da-f]{3})$/.exec(colour) ?? []
  const digits = hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex
  const values = digits
    ? (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
    : (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number)
  if (values.length < 3) return NAMED.test(colour)
  return Math.max(...values) - Math.min(...values) >= LEAST_BRIGHT
}

const LEAST_BRIGHT = 0x40
const NAMED =
  /^(?:dark|medium|light)?(?:red|blue|green|purple|maroon|navy|teal|olive|orange|fuchsia|magenta|lime|brown|crimson|violet|indigo)$/

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' }
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  cedil: '\u0327',
}

const decoded = (text: string) =>
  text
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/&([a-z])(acute|grave|uml|circ|cedil);/gi, (_, letter: string, mark: string) =>
      `${letter}${MARKS[mark.toLowerCase()]}`.normalize('NFC'),
    )
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, number?: string) =>
      signOf(hex ? Number.parseInt(hex, 16) : Number(number)),
    )
    .replace(/\s+/g, ' ')

const signOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ')
