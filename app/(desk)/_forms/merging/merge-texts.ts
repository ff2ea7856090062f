import { diffIndices } from 'node-diff3'

/** What a merge changes in one's own text: this goes, and that comes in its place; either may be empty. */
export type Change = { goes: string; comes: string }

/** Where a stretch of the text that both began with became something else, in paragraphs; `from` is `to` where something came between. */
type Hunk = { from: number; to: number; put: string[] }

/** Beyond so many paragraphs a browser would think too long. */
const MOST_PARAGRAPHS = 4_000

/**
 * Both what one and what another made of a text, paragraph by paragraph; null where they changed the same place, for that is for a person
 * to decide. What both changed in the same way is changed once. Three-way merge as in Khanna, Kunal and Pierce 2007.
 */
export function mergeTexts(
  base: string,
  mine: string,
  theirs: string,
): { text: string; changes: Change[] } | null {
  const [first, ours, others] = [paragraphsOf(base), paragraphsOf(mine), paragraphsOf(theirs)]
  if (Math.max(first.length, ours.length, others.length) > MOST_PARAGRAPHS) return null
  const own = hunksBetween(first, ours)
  const theirHunks = hunksBetween(first, others)
  const coming = theirHunks.filter((hunk) => !own.some((known) => isSame(known, hunk)))
  if (coming.some((hunk) => own.some((known) => doMeet(known, hunk)))) return null
  const gone = { mine: goneFrom(first, own), theirs: goneFrom(first, theirHunks) }
  if (doMove(first, gone, own, coming) || [...own, ...coming].some((hunk) => isOfMarks(first, hunk)))
    return null
  const merged: string[] = []
  let at = 0
  for (const { from, to, put } of [...own, ...coming].sort(byPlace)) {
    merged.push(...first.slice(at, from), ...put)
    at = to
  }
  merged.push(...first.slice(at))
  const changes = coming.map(({ from, to, put }) => ({
    goes: first.slice(from, to).join('').trim(),
    comes: put.join('').trim(),
  }))
  return { text: merged.join(''), changes }
}

/** Together they are the text again: paragraphs, and what stands between them. */
function paragraphsOf(text: string): string[] {
  return text.split(/(\n(?:[ \t]*\n)+)/).filter((part) => part !== '')
}

function hunksBetween(before: string[], after: string[]): Hunk[] {
  return diffIndices(before, after).map(({ buffer1: [from, length], buffer2Content }) => ({
    from,
    to: from + length,
    put: buffer2Content,
  }))
}

function isSame(one: Hunk, other: Hunk): boolean {
  return one.from === other.from && one.to === other.to && one.put.join('') === other.put.join('')
}

/** Beside each other is no meeting; two things that come between the same paragraphs do meet: which would be first? */
function doMeet(one: Hunk, other: Hunk): boolean {
  const comeBothHere = one.from === one.to && other.from === other.to && one.from === other.from
  return comeBothHere || (one.from < other.to && other.from < one.to)
}

/**
 * What begins or ends something that lies around other paragraphs: a private passage, code, a box. Who changes one changes what those
 * are, also for whoever typed there meanwhile.
 */
const MARKS = /^[ \t]*(?::::|```|~~~|<\/?[A-Z])/m

function isOfMarks(base: string[], { from, to, put }: Hunk): boolean {
  return [...base.slice(from, to), ...put].some((paragraph) => MARKS.test(paragraph))
}

/**
 * Whether a paragraph that one took away or put is put or stands elsewhere too: then it was moved, or is one of several that are the same,
 * and nobody can tell which of them is meant.
 */
function doMove(
  base: string[],
  gone: { mine: string[]; theirs: string[] },
  own: Hunk[],
  coming: Hunk[],
): boolean {
  const comes = (hunks: Hunk[]) => new Set(wordsOf(hunks.flatMap(({ put }) => put)))
  const [mine, theirs] = [comes(own), comes(coming)]
  const known = wordsOf(base)
  const isTwice = (paragraph: string) => known.indexOf(paragraph) !== known.lastIndexOf(paragraph)
  return (
    [...mine].some((paragraph) => theirs.has(paragraph)) ||
    gone.mine.some((paragraph) => theirs.has(paragraph)) ||
    gone.theirs.some((paragraph) => mine.has(paragraph)) ||
    [...gone.mine, ...gone.theirs].some(isTwice)
  )
}

function goneFrom(base: string[], hunks: Hunk[]): string[] {
  return wordsOf(hunks.flatMap(({ from, to }) => base.slice(from, to)))
}

/** Of paragraphs, without the blanks around and between them. */
function wordsOf(paragraphs: string[]): string[] {
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
}

function byPlace(one: Hunk, other: Hunk): number {
  return one.from - other.from || one.to - other.to
}
