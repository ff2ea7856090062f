import { requireInWorker } from '@/publication/text/workers/in-worker'
import { SHOWN_MILLISECONDS } from '@/publication/text/workers/shown-milliseconds'
import type { factsOfTexts, PieceText } from './facts-of-texts'

export type PieceFacts = ReturnType<typeof factsOfTexts>

/** As `factsOfTexts`, beside the main thread; `asker` is who waits in line for it. Throws RefusedProseError. */
export function factsInWorker(asker: string, texts: PieceText[], pageUrl: string): Promise<PieceFacts> {
  return requireInWorker<typeof factsOfTexts>('factsOfTexts', [texts, pageUrl], {
    asker,
    milliseconds: SHOWN_MILLISECONDS,
    isKept: true,
  })
}
