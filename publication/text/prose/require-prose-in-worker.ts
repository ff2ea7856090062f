import type { Root } from 'mdast'
import { log } from '@/log'
import type { ProseFormat } from './problem'
import { requireProse } from './read-prose'
import { RefusedProseError } from './refused-prose-error'
import { recallTree, rememberTree } from './remembered-tree'
import { askThread } from './thread/ask-thread'

/** In UTF-16 units, some 5,000 words: read in a tenth of a second, where a thread can take a second or more to start. */
const SHORT = 30_000
/** Reading ends itself after six seconds of computing; this is for a machine with more to do. */
const READ_MILLISECONDS = 20_000

/**
 * The tree of a text that is about to be shown, as `requireProse` gives it. A long one that is not remembered is read in
 * the thread for texts, so that readers are served meanwhile. Throws RefusedProseError when the text may not be shown.
 */
export async function requireProseInWorker(source: string, format: ProseFormat): Promise<Root> {
  if (source.length < SHORT) return requireProse(source, format)
  const known = recallTree(source, format)
  if (known) return known
  const answer = await askThread({ task: 'read', source, format, language: 'nl' }, READ_MILLISECONDS).catch(
    (error: unknown) => log.error({ err: error }, 'a text could not be read beside'),
  )
  if (answer?.status === 'refused') throw new RefusedProseError(answer.problems)
  // A thread that failed or was ended says nothing about the text: readers get it all the same, read within its own limits.
  return answer?.status === 'read' ? rememberTree(source, format, answer.tree) : requireProse(source, format)
}
