import { inWorker } from '@/publication/text/workers/in-worker'
import { SHOWN_MILLISECONDS } from '@/publication/text/workers/shown-milliseconds'
import { splitPassages } from '../private-passages/private-passages'
import type { LetterToTie, TiedLetter, tieLetters } from './tie-letters'

type Letters = readonly LetterToTie[]

/**
 * As `tieLetters`, beside the main thread. Letters that could not be tied are shown all the same, tied to nothing. `asker`
 * is who waits in line for it.
 */
export async function tieInWorker(asker: string, letters: Letters): Promise<Map<string, TiedLetter>> {
  if (!letters.some(({ body }) => body.includes('#brief-'))) return untied(letters)
  const outcome = await inWorker<typeof tieLetters>('tieLetters', [letters], {
    asker,
    milliseconds: SHOWN_MILLISECONDS,
    isKept: true,
  })
  return outcome.status === 'done' ? outcome.value : untied(letters)
}

function untied(letters: Letters): Map<string, TiedLetter> {
  return new Map(
    letters.map(({ id, body, format }): [string, TiedLetter] => {
      const split = splitPassages(body)
      const ties = {
        format,
        firstBlock: 0,
        linked: new Set<number>(),
        passages: new Map<number, number | null>(),
      }
      const passages = split.status === 'split' ? split.passages.map((it) => ({ ...it, ...ties })) : null
      return [id, { passages, quotedIn: [] }]
    }),
  )
}
