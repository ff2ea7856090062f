import { LETTER_LINK_BEGINS } from '@/publication/text/prose/letter-anchor'
import { inWorker } from '@/publication/text/workers/in-worker'
import { SHOWN_MILLISECONDS } from '@/publication/text/workers/shown-milliseconds'
import type { LetterView } from './list-letters'
import type { LetterTrace, traceQuotations } from './trace-quotations'

/**
 * As `traceQuotations`, beside the main thread. Letters that take too much to read are tied to nothing: they are read all
 * the same. `asker` is who waits in line for it. Throws when the thread fails or is too busy.
 */
export async function traceInWorker(
  asker: string,
  letters: readonly Pick<LetterView, 'number' | 'body' | 'format'>[],
): Promise<Map<number, LetterTrace>> {
  const texts = letters.map(({ number, body, format }) => ({ number, body, format }))
  if (!texts.some(({ body }) => body.includes(LETTER_LINK_BEGINS))) return new Map()
  const outcome = await inWorker<typeof traceQuotations>('traceQuotations', [texts], {
    asker,
    milliseconds: SHOWN_MILLISECONDS,
    isKept: true,
  })
  if (outcome.status === 'done') return outcome.value
  if (outcome.status === 'too slow' || outcome.status === 'too large') return new Map()
  throw new Error(`Letters could not be tied: ${outcome.status}`)
}
