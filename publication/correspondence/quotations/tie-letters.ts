import { renumberReferences } from '@/publication/correspondence/quotations/renumber-references'
import { type LetterTrace, traceParts } from '@/publication/public/letters/trace-quotations'
import { blocksOf } from '@/publication/public/letters/words-of-letter'
import type { LetterFormat } from '@/publication/text/prose/problem'
import type { Passage } from '../private-passages/passage'
import { splitPassages } from '../private-passages/private-passages'

/** A passage of a letter with what ties it to other letters. Its own blocks count from 0. */
export type TiedPassage = Passage &
  Pick<LetterTrace, 'linked' | 'passages'> & {
    /** of its letter */
    format: LetterFormat
    /** how many blocks of the letter stand before it */
    firstBlock: number
  }

/** A letter with the text that somebody may have of it. */
export type LetterToTie = { id: string; body: string; format: LetterFormat }

/** A letter as it is set at the desk; `passages` null when its marks are wrong, so that it cannot be shown. */
export type TiedLetter = {
  passages: TiedPassage[] | null
  /** the quotations of this letter in later ones, by the id of the letter; blocks count within the whole letter */
  quotedIn: { letterId: string; number: number; block: number }[]
}

/**
 * Ties the letters of a dialogue to each other by what they quote, by their ids. They come in order of sending, each as one
 * member may have it: what is quoted in a passage they do not see is not there for them. Letters are called by their number
 * of now, also where an older one came in after they were written.
 */
export function tieLetters(letters: readonly LetterToTie[]): Map<string, TiedLetter> {
  const split = letters.map(({ id, body, format }) => ({ id, format, passages: passagesIn(body) }))
  const typed = split.map(({ id, format, passages }) => ({
    id,
    format,
    parts: (passages ?? []).map(({ text }) => text),
  }))
  const renumbered = renumberReferences(typed, new Map(letters.map(({ id }, index) => [id, index + 1])))
  const partsOf = (id: string) => renumbered.get(id)?.parts ?? []
  const traces = traceParts(
    letters.map(({ id, format }, index) => ({ number: index + 1, parts: partsOf(id), format })),
  )
  return new Map(
    split.map(({ id, format, passages }, index): [string, TiedLetter] => {
      const { quotedIn = [], ...trace } = traces.get(index + 1) ?? {}
      return [
        id,
        {
          passages: passages && tiePassages(passages, partsOf(id), format, trace),
          quotedIn: quotedIn.map(({ letter, block }) => ({
            letterId: letters[letter - 1]?.id ?? '',
            number: letter,
            block,
          })),
        },
      ]
    }),
  )
}

function passagesIn(body: string): Passage[] | null {
  const split = splitPassages(body)
  return split.status === 'split' ? split.passages : null
}

function tiePassages(
  passages: Passage[],
  texts: string[],
  format: LetterFormat,
  { linked = new Set(), passages: quotations = new Map() }: Partial<LetterTrace>,
): TiedPassage[] {
  let firstBlock = 0
  return passages.map((passage, index) => {
    const text = texts[index] ?? passage.text
    const first = firstBlock
    // Most letters are tied to none, and their blocks need not be counted.
    const count = linked.size > 0 ? blocksOf(text, format).length : 0
    firstBlock += count
    const isHere = (block: number) => block >= first && block < first + count
    return {
      ...passage,
      text,
      format,
      firstBlock: first,
      linked: new Set([...linked].filter(isHere).map((block) => block - first)),
      passages: new Map(
        [...quotations].filter(([block]) => isHere(block)).map(([block, to]) => [block - first, to]),
      ),
    }
  })
}
