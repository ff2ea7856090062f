import { compareTexts } from '@/publication/text/comparison/compare-texts'
import { PRIVATE_MARKS } from './private-marks'
import { type Passage, splitPassages } from './private-passages'

export type PutBack =
  | { status: 'placed'; body: string }
  /** the text around a private passage is not there any more, so nobody can say where it belongs */
  | { status: 'no-place' }

/**
 * Takes a change of what others have of a letter, and puts its private passages back where they were: right after the
 * line they followed, or else right before the line they preceded. When neither is left as it was, it says so. The words
 * of a private passage are never touched, and its proposer never sees them.
 */
export function putPrivateBack(letter: string, changed: string): PutBack {
  const split = splitPassages(letter)
  if (split.status === 'refused') throw new Error('A letter with wrong marks for private passages')
  const { base, hidden } = placesOf(split.passages)
  if (hidden.length === 0) return { status: 'placed', body: changed }
  const lines = changed.split('\n')
  const keptAt = whereLinesWent(base, lines)
  const before = new Map<number, string[]>()
  for (const { text, at } of hidden) {
    const place = findPlace(at, base.length, keptAt, lines.length)
    if (place === null) return { status: 'no-place' }
    before.set(place, [...(before.get(place) ?? []), `${PRIVATE_MARKS.begin}\n${text}${PRIVATE_MARKS.end}`])
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

/** Where a private passage stands: before this line of the public text. */
type Hidden = { text: string; at: number }

/** The public lines as `withoutPrivatePassages` gives them. */
function placesOf(passages: Passage[]): { base: string[]; hidden: Hidden[] } {
  const base: string[] = []
  const hidden: Hidden[] = []
  for (const { isPrivate, text } of passages) {
    if (isPrivate) hidden.push({ text, at: base.length })
    else base.push(...(base.length > 0 ? [''] : []), ...text.replace(/^\n+|\s+$/g, '').split('\n'))
  }
  return { base, hidden }
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

function findPlace(at: number, end: number, keptAt: Map<number, number>, length: number): number | null {
  if (at === 0) return 0
  if (at >= end) return length
  const follows = keptAt.get(at - 1)
  if (follows !== undefined) return follows + 1
  // Between two passages stands one blank line.
  const precedes = keptAt.get(at + 1)
  return precedes ?? null
}

function tidy(lines: string[]): string {
  return lines.join('\n').replace(/^\n+|\s+$/g, '')
}
