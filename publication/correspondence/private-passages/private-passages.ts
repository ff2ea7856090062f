import type { Problem } from '@/publication/text/prose/problem'
import { textsIn } from '@/texts/texts'
import { keepNotesPrivate } from './keep-notes-private'
import type { Passage } from './passage'
import { PRIVATE_MARKS } from './private-marks'
import { withoutLooseNotes } from './without-loose-notes'

export type SplitLetter =
  | { status: 'split'; passages: Passage[] }
  | { status: 'refused'; problems: Problem[] }

const { begin: BEGIN, end: END } = PRIVATE_MARKS
/** Anything that somebody could have meant as a beginning. Taken for text, it would make private words public. */
const LIKE_A_BEGINNING = /[:：∶ː꞉︓﹕]{2,}\s*onder[^\p{L}]{0,5}ons/iu
/** What is not seen comes along with what is pasted. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/**
 * Splits a letter at its marks for what stays between its correspondents: a line `:::onder-ons` begins a private
 * passage, a line `:::` ends it. What only looks like a mark, one that is not ended and one in another are refused with
 * their places: when in doubt nothing is public. A note that only private words refer to is one of them.
 */
export function splitPassages(letter: string): SplitLetter {
  const passages: Passage[] = []
  const problems: Problem[] = []
  const { privacy } = textsIn('nl').letters
  let current: Passage = { isPrivate: false, line: 1, text: '' }

  for (const [index, line] of letter.split('\n').entries()) {
    const mark = line.trimEnd()
    const number = index + 1
    if (mark === BEGIN && !current.isPrivate) begin({ isPrivate: true, line: number, text: '' })
    else if (mark === END && current.isPrivate) begin({ isPrivate: false, line: number + 1, text: '' })
    else if (LIKE_A_BEGINNING.test(line.replace(UNSEEN, ''))) {
      const message = current.isPrivate ? privacy.oneInAnother : privacy.likeABeginning
      problems.push({ line: number, column: Math.max(line.search(LIKE_A_BEGINNING), 0) + 1, message })
    } else current.text += `${line}\n`
  }
  if (current.isPrivate) problems.push({ line: current.line, column: 1, message: privacy.notEnded })
  if (problems.length > 0) return { status: 'refused', problems }
  begin({ isPrivate: false, line: 0, text: '' })
  return { status: 'split', passages: keepNotesPrivate(passages) }

  function begin(next: Passage): void {
    if (current.isPrivate || current.text.trim() !== '') passages.push(current)
    current = next
  }
}

/**
 * A letter as everybody but its correspondents may have it. Throws when its marks are wrong, so that a letter which
 * cannot be split is shown to nobody.
 */
export function withoutPrivatePassages(letter: string): string {
  const split = splitPassages(letter)
  if (split.status === 'refused') throw new Error('A letter with wrong marks for private passages')
  const open = split.passages.filter(({ isPrivate }) => !isPrivate)
  const hidden = split.passages.filter(({ isPrivate }) => isPrivate)
  return withoutLooseNotes(
    joinPassages(open.map(({ text }) => text)),
    hidden.map(({ text }) => text),
  )
}

/** Texts of passages as one text, with a blank line between them. */
export function joinPassages(texts: string[]): string {
  return texts.map(trimPassage).join('\n\n')
}

/** A text of a passage without the blank lines around it. */
export function trimPassage(text: string): string {
  return text.replace(/^\n+|\s+$/g, '')
}
