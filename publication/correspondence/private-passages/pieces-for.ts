import { type DeskLetter, type DeskReader, findWithheld } from './desk-reader'
import type { Piece } from './join-shown'
import { paragraphsOf } from './paragraphs-of'
import { joinPassages, splitPassages, trimPassage } from './private-passages'
import { seesPrivatePassages } from './sees-private-passages'

/** The pieces of a letter, in order, as one reader may have them. Throws when its marks are wrong. */
export function piecesFor(reader: DeskReader, letter: DeskLetter, body: string): Piece[] {
  const split = splitPassages(body)
  if (split.status === 'refused') throw new Error('A letter with wrong marks for private passages')
  const seesPrivate = seesPrivatePassages(reader.seat, letter)
  const { passages } = split
  // They are looked for in the whole, as in a proof: a stretch can go on from one passage into the next.
  const open = joinPassages(passages.filter(({ isPrivate }) => !isPrivate).map(({ text }) => text))
  const withheld = findWithheld(reader, letter, open)
  let at = 0
  return passages.flatMap(({ isPrivate, text }): Piece[] => {
    if (isPrivate) {
      const isShown = seesPrivate && findWithheld(reader, letter, text).length === 0
      return [{ isPrivate, text, isShown }]
    }
    const start = at
    at += trimPassage(text).length + 2
    return paragraphsOf(trimPassage(text)).map(({ from, to, text }) => ({
      text,
      isPrivate,
      isShown: !withheld.some((it) => it.start < start + to && it.end > start + from),
    }))
  })
}
