import { inWorker } from '../workers/in-worker'
import type { Spots, spotsOfChange } from './spots-of-change'

/** Of processor time: the comparison itself takes about a second at most. */
const COMPARE_MILLISECONDS = 3_000

/** `spotsOfChange` beside the main thread; null when there was no time for it. `asker` is who waits in line for it. */
export async function spotsInWorker(
  asker: string,
  before: string,
  now: string,
  most: number,
): Promise<Spots | null> {
  const outcome = await inWorker<typeof spotsOfChange>('spotsOfChange', [before, now, most], {
    asker,
    milliseconds: COMPARE_MILLISECONDS,
  })
  return outcome.status === 'done' ? outcome.value : null
}
