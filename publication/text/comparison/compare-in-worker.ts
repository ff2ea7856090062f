import { inWorker } from '../workers/in-worker'

type SetComparison = (theirs: string, mine: string) => string | null

/** Of processor time: the comparison itself takes about a second at most. */
const COMPARE_MILLISECONDS = 3_000

/**
 * Two texts side by side with the words that differ marked, beside the main thread, as the HTML of rows of a table; null when they differ too much to be shown, or when there was no time
 * for it. `asker` is who waits in line for it.
 */
export async function compareInWorker(asker: string, theirs: string, mine: string): Promise<string | null> {
  const outcome = await inWorker<SetComparison>('setComparison', [theirs, mine], {
    asker,
    milliseconds: COMPARE_MILLISECONDS,
    isKept: true,
  })
  return outcome.status === 'done' ? outcome.value : null
}
