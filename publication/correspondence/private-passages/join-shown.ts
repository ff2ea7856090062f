import type { Passage } from './passage'
import { PRIVATE_MARKS } from './private-marks'
import { trimPassage } from './private-passages'
import { withoutLooseNotes } from './without-loose-notes'

/**
 * A stretch of a letter on its way to somebody at the desk: shown or not. What is not shown is a private passage, or a paragraph
 * of what is for everybody with private words of somebody who did not say yet that they may be read.
 */
export type Piece = Pick<Passage, 'text' | 'isPrivate'> & { isShown: boolean }

/** What is shown of a letter, as one text. */
export function joinShown(pieces: readonly Piece[]): string {
  const hidden = pieces.filter(({ isShown }) => !isShown).map(({ text }) => text)
  return withoutLooseNotes(shownBlocks(pieces).join('\n\n'), hidden)
}

/** Paragraphs that follow each other keep the blank lines between them. */
export function shownBlocks(pieces: readonly Piece[]): string[] {
  const blocks: string[] = []
  for (const [index, { isShown, isPrivate, text }] of pieces.entries()) {
    if (!isShown) continue
    const before = pieces[index - 1]
    if (isPrivate) blocks.push(`${PRIVATE_MARKS.begin}\n${text}${PRIVATE_MARKS.end}`)
    else if (before?.isShown && !before.isPrivate) blocks.push(`${blocks.pop() ?? ''}${text}`)
    else blocks.push(text)
  }
  return blocks.map(trimPassage).filter((block) => block !== '')
}
