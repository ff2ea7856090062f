import { isEnded, isLikeMail, isOnlyGreeting, saysAnswersAreBelow } from './doubts'
import { type Hue, hueOf, huesIn } from './hue-of'
import { isSpeech } from './is-speech'
import { type ColouredPart, isSeen, type Look } from './lines-in-colour'
import { type PlainLine, plain } from './plain'

/** What the writer says above the mail they answer: `isNothing` when they only greet, `isEnded` when they end it as a letter is ended. */
export type SaidAbove = { isAnnounced: boolean; hues: Hue[]; isNothing: boolean; isEnded: boolean }

/** Reads what stands above a quoted mail, for whether answers within it are announced, and in which colours; `writer` ends it by their name. */
export function saidAbove(lines: PlainLine[], writer: string): SaidAbove {
  const text = lines.join('\n')
  return {
    isAnnounced: saysAnswersAreBelow(text),
    hues: huesIn(text),
    isNothing: text.trim() === '' || isOnlyGreeting(lines),
    isEnded: isEnded(lines, writer),
  }
}

/** How the answers look that the writer announces: "in vet". */
export function looksIn(lines: PlainLine[]): Look[] {
  const text = lines.join('\n')
  return saysAnswersAreBelow(text) ? LOOKS.filter(({ said }) => said.test(text)) : []
}

/**
 * The colours in which the writer answers within a mail that begins in another. That it is another does not say so: people write
 * what matters in red, and their names. So they announced it, or say it right below what was asked, or said nothing above it, or say
 * something in it in two places and did not end a letter above.
 */
export function coloursOfWriter(parts: readonly ColouredPart[], above: SaidAbove): Set<string> {
  const own = parts[0]?.colour
  const seen = new Set(parts.map(({ colour }) => colour))
  const colours = [...seen].flatMap((it) => (it && it !== own ? [it] : [])).slice(0, MOST_COLOURS)
  const named = above.isAnnounced ? colours.filter((it) => isNamed(it, above.hues)) : []
  if (named.length > 0) return new Set(named)
  return new Set(colours.filter((colour) => isOfWriter(colour, parts, above)))
}

/** A page with more was not made by hand. */
const MOST_COLOURS = 12

const isNamed = (colour: string, hues: readonly Hue[]) =>
  isLook(colour) || hues.some((hue) => hue === hueOf(colour))

function isOfWriter(colour: string, parts: readonly ColouredPart[], above: SaidAbove): boolean {
  const own = parts[0]?.colour
  const lastOfOther = parts.findLastIndex(
    (part) => part.colour === own && (isSpeech([part.words]) || QUESTION.test(part.words)),
  )
  const says = (at: number) => isSpeech([parts[at]?.words ?? ''])
  // A name, a closing or a slogan of the other is in colour, too: it says something, or the other goes on below it.
  const isSaid = (at: number) =>
    says(at) || (at < lastOfOther && !isLikeMail([plain(parts[at]?.words ?? '')]))
  const places = [...parts.keys()].filter((at) => parts[at]?.colour === colour)
  if (above.isAnnounced) return places.some(isSaid)
  const said = places.filter(says)
  const isBetween = said.some((at) => at < lastOfOther)
  if (places.some((at) => isAsked(parts, at, own) && (isSaid(at) || isBetween))) return true
  if (above.isNothing) return said.length > 0
  const isApart = said.some((at, index) => {
    const before = said[index - 1]
    return (
      before !== undefined &&
      parts.slice(before + 1, at).some((part) => part.colour === own && isSpeech([part.words]))
    )
  })
  return isApart && !above.isEnded
}

/** Right below a question of the other. */
function isAsked(parts: readonly ColouredPart[], at: number, own: string | null | undefined): boolean {
  const before = parts[at - 1]
  return before !== undefined && isSeen(before) && before.colour === own && QUESTION.test(before.words)
}

const QUESTION = /\?["”’')\s]*$/

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
  {
    name: 'marked',
    said: /(?<!\p{L})(?:gele?|gemarkeerde?|gearceerde?|yellow|highlight(?:ed)?|gelb|markiert|jaune|surligné)(?!\p{L})/iu,
    element: /^mark$/,
    style:
      /background(?:-color)?\s{0,5}:\s{0,5}(?!white|transparent|inherit|none|#fff\b|#ffffff|rgb\(255,\s?255,\s?255\))/i,
  },
]

const isLook = (colour: string) => LOOKS.some(({ name }) => name === colour)
