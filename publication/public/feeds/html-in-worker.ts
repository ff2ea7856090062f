import type { LetterView } from '@/publication/public/letters/list-letters'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { requireInWorker } from '@/publication/text/workers/in-worker'
import { SHOWN_MILLISECONDS } from '@/publication/text/workers/shown-milliseconds'
import type { LetterPlace, Setting } from './letter-places'
import type { letterToHtml } from './letter-to-html'
import type { pieceToHtml } from './piece-to-html'

/** As `pieceToHtml`, beside the main thread; `asker` is who waits in line for it. */
export function pieceToHtmlInWorker(asker: string, piece: PieceView, setting: Setting): Promise<string> {
  // It is long, and of no use for this.
  const given: [PieceView, Setting] = [{ ...piece, plainText: '' }, setting]
  const terms = { asker, milliseconds: SHOWN_MILLISECONDS, isKept: true }
  return requireInWorker<typeof pieceToHtml>('pieceToHtml', given, terms)
}

/** As `letterToHtml`, beside the main thread; `asker` is who waits in line for it. */
export function letterToHtmlInWorker(
  asker: string,
  letter: LetterView,
  place: LetterPlace,
  setting: Setting,
): Promise<string> {
  const terms = { asker, milliseconds: SHOWN_MILLISECONDS, isKept: true }
  return requireInWorker<typeof letterToHtml>('letterToHtml', [letter, place, setting], terms)
}
