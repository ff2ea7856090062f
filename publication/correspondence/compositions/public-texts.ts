import { withoutPrivatePassages } from '@/publication/correspondence/private-passages/private-passages'
import { renumberInWorker } from '@/publication/correspondence/quotations/renumber-in-worker'
import type { CompositionContent } from './composition-content'
import type { SentLetterText } from './list-sent-letters'
import { numberLetters } from './number-letters'

export type PublicText = {
  /** Markdown, without private passages, other letters called by the number that readers know them by */
  body: string
  /** the letters that it speaks of and that readers do not get: where it led to them there is no link */
  leftOut: string[]
}

type Text = Pick<SentLetterText, 'id' | 'publicNumber' | 'body' | 'format'>

/**
 * The letters of a composition as readers will see them, by their ids. At the desk letters are counted by when they were
 * sent, for readers by when they appeared. `letters`: all that were sent, in order, each with its whole text. `asker` is who
 * waits in line for it.
 */
export async function publicTexts(
  asker: string,
  letters: readonly Text[],
  { letters: chosen }: Pick<CompositionContent, 'letters'>,
): Promise<Map<string, PublicText>> {
  const ids = new Set(chosen.map(({ letterId }) => letterId))
  const inOrder = letters.filter(({ id }) => ids.has(id))
  const typed = letters.map(({ id, body, format }) => ({ id, parts: [withoutPrivatePassages(body)], format }))
  const renumbered = await renumberInWorker(asker, typed, numberLetters(letters, inOrder))
  return new Map(
    inOrder.map(({ id }) => {
      const { parts = [], leftOut = [] } = renumbered.get(id) ?? {}
      return [id, { body: parts.join(''), leftOut }]
    }),
  )
}
