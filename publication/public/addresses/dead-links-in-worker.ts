import { env } from '@/env'
import type { PieceText } from '@/publication/public/pieces/facts-of-texts'
import { inWorker } from '@/publication/text/workers/in-worker'
import { SHOWN_MILLISECONDS } from '@/publication/text/workers/shown-milliseconds'
import type { linksOfTexts } from './links-of-texts'
import { listDeadPaths } from './list-dead-paths'
import { rememberedAddressBook } from './remembered-address-book'

/**
 * Where a text leads on this site that is nowhere: "/2016/05/wachten", "#deel". `page`: where it is read, or will be. Worked
 * out beside the main thread for `asker`, who only hears of it: what cannot be worked out is not told. What another process
 * published in the last ten seconds may still count as nowhere.
 */
export async function deadLinksInWorker(asker: string, text: PieceText, page: string): Promise<string[]> {
  const outcome = await inWorker<typeof linksOfTexts>('linksOfTexts', [[text], `${env().siteUrl}${page}`], {
    asker,
    milliseconds: SHOWN_MILLISECONDS,
    isKept: true,
  })
  if (outcome.status !== 'done') return []
  const { paths, deadAnchors } = outcome.value
  return [...(await listDeadPaths(paths, rememberedAddressBook)), ...deadAnchors]
}
