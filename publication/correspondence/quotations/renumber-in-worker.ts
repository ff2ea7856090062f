import { requireInWorker } from '@/publication/text/workers/in-worker'
import { SHOWN_MILLISECONDS } from '@/publication/text/workers/shown-milliseconds'
import type { Renumbered, renumberReferences, TypedLetter } from './renumber-references'

/**
 * As `renumberReferences`, beside the main thread; `asker` is who waits in line for it. Throws when it could not be done:
 * what readers will see must be exactly this.
 */
export async function renumberInWorker(
  asker: string,
  letters: readonly TypedLetter[],
  numbers: ReadonlyMap<string, number>,
): Promise<Map<string, Renumbered>> {
  const speaks = letters.some(({ parts }) => parts.some((part) => part.includes('#brief-')))
  if (!speaks) return new Map(letters.map(({ id, parts }) => [id, { parts: [...parts], leftOut: [] }]))
  return requireInWorker<typeof renumberReferences>('renumberReferences', [letters, numbers], {
    asker,
    milliseconds: SHOWN_MILLISECONDS,
    isKept: true,
  })
}
