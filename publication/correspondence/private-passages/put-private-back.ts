import { compareTexts } from '@/publication/text/comparison/compare-texts'
import { type Piece, shownBlocks } from './join-shown'
import { PRIVATE_MARKS } from './private-marks'
import { trimPassage } from './private-passages'
import { withoutLooseNotes } from './without-loose-notes'

export type PutBack =
  | { status: 'placed'; body: string }
  /** the text around what is not shown is not there any more, so nobody can say where it belongs */
  | { status: 'no-place' }

/**
 * Takes a change of what others have of a letter, and puts back where it was what they do not have: right after the line it
 * followed, or else right before the line it preceded. When neither is left as it was, it says so. Words that are not shown are
 * never touched, and their proposer never sees them; a reference to a note among them stays where its line stays.
 */
export function putPrivateBack(pieces: readonly Piece[], changed: string): PutBack {
  const { base, hidden } = placesOf(pieces)
  if (hidden.length === 0) return { status: 'placed', body: changed }
  const lines = changed.split('\n')
  const shown = withoutLooseNotes(
    base.join('\n'),
    hidden.map(({ text }) => text),
  ).split('\n')
  const keptAt = whereLinesWent(shown, lines)
  for (const [from, to] of keptAt) lines[to] = base[from] ?? ''
  const before = new Map<number, string[]>()
  for (const { text, isPrivate, at } of hidden) {
    const place = findPlace(at, base.length, keptAt, lines.length)
    if (place === null) return { status: 'no-place' }
    const block = isPrivate ? `${PRIVATE_MARKS.begin}\n${text}${PRIVATE_MARKS.end}` : trimPassage(text)
    before
      .set(place, before.get(place) ?? [])
      .get(place)
      ?.push(block)
  }
  const open: string[][] = [[]]
  const blocks: string[] = []
  for (let line = 0; line <= lines.length; line += 1) {
    for (const passage of before.get(line) ?? []) {
      blocks.push(tidy(open.at(-1) ?? []), passage)
      open.push([])
    }
    if (line < lines.length) open.at(-1)?.push(lines[line] ?? '')
  }
  blocks.push(tidy(open.at(-1) ?? []))
  return { status: 'placed', body: `${blocks.filter((block) => block !== '').join('\n\n')}\n` }
}

/** Where something stands that is not shown: before this line of what is. */
type Hidden = Pick<Piece, 'text' | 'isPrivate'> & { at: number }

/** The lines that are shown, with every reference to a note, and what stands between them. */
function placesOf(pieces: readonly Piece[]): { base: string[]; hidden: Hidden[] } {
  const base: string[] = []
  const hidden: Hidden[] = []
  let begin = 0
  for (const [index, piece] of pieces.entries()) {
    if (!piece.isShown) {
      addShown(pieces.slice(begin, index))
      hidden.push({ text: piece.text, isPrivate: piece.isPrivate, at: base.length })
      begin = index + 1
    }
  }
  addShown(pieces.slice(begin))
  return { base, hidden }

  function addShown(shown: readonly Piece[]): void {
    const blocks = shownBlocks(shown)
    if (blocks.length > 0) base.push(...(base.length > 0 ? [''] : []), ...blocks.join('\n\n').split('\n'))
  }
}

/** The line of the changed text on which a line of the base stands unchanged. */
function whereLinesWent(base: string[], changed: string[]): Map<number, number> {
  const kept = new Map<number, number>()
  let [from, to] = [0, 0]
  for (const { kind, theirs, mine } of compareTexts(base.join('\n'), changed.join('\n'))) {
    if (kind === 'same') kept.set(from, to)
    if (theirs !== null) from += 1
    if (mine !== null) to += 1
  }
  return kept
}

/** At the edges there is always a place; what was written before the first line, or after the last, stays outside. */
function findPlace(at: number, end: number, keptAt: Map<number, number>, length: number): number | null {
  if (at === 0) return keptAt.get(0) ?? 0
  const follows = keptAt.get(at - 1)
  if (at >= end) return follows === undefined ? length : follows + 1
  if (follows !== undefined) return follows + 1
  // Between two passages stands one blank line.
  const precedes = keptAt.get(at + 1)
  return precedes ?? null
}

function tidy(lines: string[]): string {
  return trimPassage(lines.join('\n'))
}
