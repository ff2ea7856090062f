import { findAttribution } from './attribution'
import { saysAnswersAreBelow } from './doubts'
import { isHeaderBlock } from './find-header-block'
import { DEEPEST, isBlock, isVoid, TAG, tokensOf } from './html-tokens'
import { isSpeech } from './is-speech'
import { type PlainLine, plain } from './plain'

/** Words of a line in one colour: '' is that of the page, black or grey; null is that of a link, which says nothing. */
type Part = { words: string; colour: string | null }
type Line = Part[]

/**
 * The lines in which somebody answers within the mail that is quoted, as Outlook has it: below the head of a mail, which begins in one
 * colour, somebody says something in another. Each mail of a thread is looked at by itself, for whoever wrote it may write in blue. A line
 * that the other began is among them. None when nobody does.
 */
export function answersInColour(html: string): PlainLine[] {
  if (!/\bcolor\b/i.test(html)) return []
  const lines = linesOf(html)
  const said = lines.map((line) => plain(line.map(({ words }) => words).join('')))
  const answers: PlainLine[] = []
  let isAnnounced = false
  let mail: Line[] | null = null
  for (let at = 0; at < lines.length; at++) {
    const head = lengthOfHead(said, at)
    if (head === 0) mail?.push(lines[at] ?? [])
    else {
      if (mail) answers.push(...answersIn(mail, isAnnounced))
      else isAnnounced = saysAnswersAreBelow(said.slice(0, at).join('\n'))
      mail = []
      at += head - 1
    }
  }
  return [...answers, ...answersIn(mail ?? [], isAnnounced)]
}

/** How many lines of a head begin here; 0 when none does. */
function lengthOfHead(said: readonly PlainLine[], at: number): number {
  const lines = said.slice(at, at + MOST_LINES_OF_HEAD)
  const attribution = findAttribution(lines, 0)
  if (attribution?.evidence === 'certain') return attribution.lines
  if (!isHeaderBlock(lines, 0)) return 0
  const end = lines.findIndex((line, index) => index > 0 && line !== '' && !/^[^:]{1,25} ?:/.test(line))
  return end === -1 ? lines.length : end
}

const MOST_LINES_OF_HEAD = 16

/** Where they are announced, any word in another colour is one. */
function answersIn(mail: readonly Line[], isAnnounced: boolean): PlainLine[] {
  const parts = mail.flat().filter(isSeen)
  const own = parts[0]?.colour
  // A name or a slogan below a mail is in colour, too: either this says something, or the other goes on below it.
  const lastOfOther = parts.findLastIndex(({ words, colour }) => colour === own && isSpeech([words]))
  const isAnswered = parts.some(
    ({ words, colour }, at) =>
      colour && colour !== own && (isAnnounced || at < lastOfOther || isSpeech([words])),
  )
  if (!isAnswered) return []
  return mail
    .filter((line) => line.some((part) => isSeen(part) && part.colour !== own))
    .map((line) => plain(line.map(({ words }) => words).join('')))
}

const isSeen = ({ words, colour }: Part) => colour !== null && /\p{L}/u.test(words)

function linesOf(html: string): Line[] {
  const lines: Line[] = [[]]
  const open: { name: string; colour: string | null }[] = []
  for (const token of tokensOf(html)) {
    const tag = TAG.exec(token)?.groups
    const name = tag?.name?.toLowerCase() ?? ''
    if (!tag) add(token)
    else if (name === 'br' || isBlock(name)) lines.push([])
    if (!tag || isVoid(name)) continue
    if (tag.slash === '/') close(name)
    else open.push({ name, colour: colourWithin(name, tag.rest ?? '', open.at(-1)?.colour) })
  }
  return lines

  function add(text: string): void {
    if (text.startsWith('<!--') || NOT_SEEN.test(open.at(-1)?.name ?? '')) return
    const { colour } = open.at(-1) ?? { colour: '' }
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (last?.colour === colour) last.words += decoded(text)
    else line?.push({ words: decoded(text), colour })
  }

  function close(name: string): void {
    const least = Math.max(0, open.length - DEEPEST)
    let at = open.length - 1
    while (at >= least && open[at]?.name !== name) at -= 1
    if (at >= least) open.length = at
  }
}

const NOT_SEEN = /^(?:style|script|title)$/

function colourWithin(name: string, attributes: string, around: string | null = ''): string | null {
  return name === 'a' || around === null ? null : (colourIn(attributes) ?? around)
}

/** What an element says of the colour of its words; null when nothing. */
function colourIn(attributes: string): string | null {
  const said = /(?<![-\w])color\s{0,5}[:=]\s{0,5}["']?\s{0,5}(#[\da-f]{3,6}|rgb\([\d\s,.]*\)|[a-z]+)/i.exec(
    attributes,
  )?.[1]
  if (!said || /^(?:inherit|unset)$/i.test(said)) return null
  const colour = said.toLowerCase().replace(/\s/g, '')
  return isBright(colour) ? colour : ''
}

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

const decoded = (text: string) =>
  text.replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ').replace(/\s+/g, ' ')
