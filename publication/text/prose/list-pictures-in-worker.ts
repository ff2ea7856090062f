import { picturesIn } from './list-pictures'
import type { ProseFormat } from './problem'
import { requireProseInWorker } from './require-prose-in-worker'

/**
 * As `listPictures`, for a text that is about to be shown: a long one is read in the thread for texts, and is remembered
 * for whoever shows it next. Throws RefusedProseError.
 */
export async function listPicturesInWorker(source: string, format: ProseFormat): Promise<string[]> {
  return picturesIn(await requireProseInWorker(source, format))
}
