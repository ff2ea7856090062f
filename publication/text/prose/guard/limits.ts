import type { ProblemTexts } from '../problem'
import type { Tally } from './tally'

type Limit = {
  in: 'text' | 'paragraph'
  of: keyof Tally
  most: number
  tell: (texts: ProblemTexts, most: number) => string
}

/** Each keeps the parser well under a second where it is slower than linear. Measured in docs/decisions/0004. */
export const LIMITS: Limit[] = [
  { in: 'text', of: 'lines', most: 20_000, tell: (texts, most) => texts.tooManyLines(most) },
  { in: 'text', of: 'containers', most: 6_000, tell: blocks('containers') },
  { in: 'text', of: 'quotes', most: 1_000, tell: blocks('quotes') },
  { in: 'text', of: 'notes', most: 500, tell: blocks('notes') },
  { in: 'text', of: 'underlines', most: 500, tell: blocks('underlines') },
  { in: 'text', of: 'cells', most: 10_000, tell: blocks('cells') },
  { in: 'text', of: 'indent', most: 40_000, tell: blocks('indent') },
  { in: 'text', of: 'lazyLines', most: 4_000, tell: blocks('lazyLines') },
  { in: 'paragraph', of: 'lazyLines', most: 400, tell: blocks('lazyLines') },
  { in: 'text', of: 'brackets', most: 50_000, tell: markers('[ ]') },
  { in: 'paragraph', of: 'brackets', most: 2_000, tell: markers('[ ]') },
  { in: 'text', of: 'emphasis', most: 50_000, tell: markers('* _ ~~') },
  { in: 'paragraph', of: 'emphasis', most: 2_000, tell: markers('* _ ~~') },
]

/** Pairs of emphasis markers in one paragraph, summed over the text: the parser compares each with all others. */
export const MOST_EMPHASIS_WORK = 4_000_000
/** Link targets × characters of their paragraph, summed: the parser may look for each end as far as that. */
export const MOST_TARGET_WORK = 10_000_000

function blocks(what: keyof ProblemTexts['blocks']): Limit['tell'] {
  return (texts, most) => texts.tooManyBlocks(texts.blocks[what], most)
}

function markers(marker: string): Limit['tell'] {
  return (texts, most) => texts.tooManyMarkers(marker, most)
}
