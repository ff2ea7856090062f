import { inWorker } from '@/publication/text/workers/in-worker'
import { SHOWN_MILLISECONDS } from '@/publication/text/workers/shown-milliseconds'
import type { LetterView } from './list-letters'
import { MAY_HAVE_HEADING, type shareIds, type TextOfPage } from './share-ids'

type Dialogue = {
  body: string
  letters: readonly Pick<LetterView, 'number' | 'body' | 'format' | 'interlude'>[]
}

/**
 * As `shareIds` for all texts of a dialogue: letters as `b3`, what stands before them as `t3`. Beside the main thread; where
 * that takes too much, links from elsewhere lead to the page. `asker` is who waits in line for it. Throws when the thread
 * fails or is too busy.
 */
export async function shareIdsInWorker(asker: string, dialogue: Dialogue): Promise<Map<string, string[]>> {
  const texts = dialogue.letters.flatMap(({ number, body, format, interlude }): TextOfPage[] => [
    { key: `t${number}`, source: interlude, format: 'mdx' },
    { key: `b${number}`, source: body, format },
  ])
  const withHeadings = texts.filter(({ source }) => MAY_HAVE_HEADING.test(source))
  // Most letters have none.
  if (withHeadings.length === 0) return new Map()
  const outcome = await inWorker<typeof shareIds>('shareIds', [withHeadings, dialogue.body], {
    asker,
    milliseconds: SHOWN_MILLISECONDS,
    isKept: true,
  })
  if (outcome.status === 'done') return outcome.value
  if (outcome.status === 'too slow' || outcome.status === 'too large') return new Map()
  throw new Error(`Headings of letters could not be found: ${outcome.status}`)
}
