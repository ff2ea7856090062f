import { DEEPEST, isBlock, isVoid, TAG, tokensOf } from './html-tokens'
import { valuesOf } from './hue-of'

/** Words of a line in one colour: '' is that of the page, black or grey; null is that of a link, which says nothing. */
export type ColouredPart = { words: string; colour: string | null }
/** `depth` is in how many quotations it stands. */
export type ColouredLine = { parts: ColouredPart[]; depth: number }

/** Whether words stand there, and not those of a link. */
export const isSeen = ({ words, colour }: ColouredPart) => colour !== null && /\p{L}/u.test(words)

/** How an answer may look that has no colour, where the writer says that it does. */
export type Look = { name: string; said: RegExp; element: RegExp; style: RegExp }

/** The lines of a page with the colour of their words; with these `looks`, how else words look is a colour, too. */
export function linesInColour(html: string, looks: readonly Look[] = []): ColouredLine[] {
  const lines: ColouredLine[] = [{ parts: [], depth: 0 }]
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
      const { colour: around } = open.at(-1) ?? PAGE
      open.push({ name, colour: colourWithin(name, tag.rest ?? '', around, looks) })
    }
  }
  return lines

  function add(text: string): void {
    if (text.startsWith('<!--') || NOT_SEEN.test(open.at(-1)?.name ?? '')) return
    const { colour } = open.at(-1) ?? PAGE
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

const PAGE = { colour: '' }
const NOT_SEEN = /^(?:style|script|title)$/

function colourWithin(
  name: string,
  attributes: string,
  around: string | null,
  looks: readonly Look[],
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
  const values = valuesOf(colour)
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
