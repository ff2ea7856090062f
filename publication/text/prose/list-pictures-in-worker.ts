import { requireInWorker } from '../workers/in-worker'
import type { listPictures } from './list-pictures'
import type { ProseFormat } from './problem'

/** Of processor time, for reading a text that was accepted before. */
const READ_MILLISECONDS = 10_000

/**
 * As `listPictures`, for a text that is about to be shown, beside the main thread. `asker` is who waits in line for it.
 * Throws RefusedProseError.
 */
export async function listPicturesInWorker(
  asker: string,
  source: string,
  format: ProseFormat,
): Promise<string[]> {
  // Whatever Markdown makes of a text, an address without these letters is none of ours; entities begin with `&`.
  if (!/media|&/i.test(source)) return []
  return requireInWorker<typeof listPictures>('listPictures', [source, format], {
    asker,
    milliseconds: READ_MILLISECONDS,
    isKept: true,
  })
}
