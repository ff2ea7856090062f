import { inWorker, READERS } from '../workers/in-worker'
import type { listPictures } from './list-pictures'
import type { ProseFormat } from './problem'
import { RefusedProseError } from './refused-prose-error'

/** Of processor time, for reading a text that is about to be shown. */
const READ_MILLISECONDS = 10_000

/**
 * As `listPictures`, for a text that is about to be shown, beside the main thread. `asker` is who waits in line for it. Of a
 * text at the desk, which is kept whatever it says, none when it cannot be read; what readers see was tried out, so that there
 * it throws: RefusedProseError, or an error when there was no answer.
 */
export async function listPicturesInWorker(
  asker: string,
  source: string,
  format: ProseFormat,
): Promise<string[]> {
  // Whatever Markdown makes of a text, an address without these letters is none of ours; entities begin with `&`.
  if (!/media|&/i.test(source)) return []
  const outcome = await inWorker<typeof listPictures>('listPictures', [source, format], {
    asker,
    milliseconds: READ_MILLISECONDS,
    isKept: true,
  })
  if (outcome.status === 'done') return outcome.value
  if (asker !== READERS) return []
  if (outcome.status === 'refused') throw new RefusedProseError(outcome.problems)
  throw new Error(`The pictures of a text for ${asker} got no answer: ${outcome.status}`)
}
