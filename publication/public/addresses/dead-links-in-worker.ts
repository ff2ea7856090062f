import { env } from '@/env'
import type { PieceText } from '@/publication/public/pieces/facts-of-texts'
import type { listMissingPlaces } from '@/publication/text/prose/list-missing-places'
import { inWorker } from '@/publication/text/workers/in-worker'
import { SHOWN_MILLISECONDS } from '@/publication/text/workers/shown-milliseconds'
import type { linksOfTexts } from './links-of-texts'
import { listDeadPaths } from './list-dead-paths'
import { listDeadPlaces } from './list-dead-places'
import type { OwnPlace } from './own-paths'
import { rememberedAddressBook } from './remembered-address-book'

/** Each is read for it: what a text says of more pages is not looked at. */
const MOST_PAGES = 50

/** `dead`: "/2016/05/wachten", "/2016/05/daar#deel", "#deel"; `planned`: what becomes public later, and is nowhere until then. */
export type DeadLinks = { dead: string[]; planned: string[] }

/**
 * Where a text leads on this site that is nowhere. `page`: where it is read, or will be; `letters`: the numbers of those beside it.
 * Worked out beside the main thread for `asker`, who only hears of it: what cannot be worked out is not told. What another
 * process published in the last ten seconds may still count as nowhere.
 */
export async function deadLinksInWorker(
  asker: string,
  text: PieceText,
  page: string,
  letters: number[] | null = null,
): Promise<DeadLinks> {
  const asked: Parameters<typeof linksOfTexts> = [[text], `${env().siteUrl}${page}`, letters]
  const outcome = await inWorker<typeof linksOfTexts>('linksOfTexts', asked, {
    asker,
    milliseconds: SHOWN_MILLISECONDS,
    isKept: true,
  })
  if (outcome.status !== 'done') return { dead: [], planned: [] }
  const { paths, places, deadAnchors } = outcome.value
  const { dead, planned } = await listDeadPaths(paths, rememberedAddressBook)
  const deadPlaces = await listDeadPlaces(ofFirstPages(places), async (source, anchors) => {
    const missing = await inWorker<typeof listMissingPlaces>('listMissingPlaces', [source, anchors], {
      asker,
      milliseconds: SHOWN_MILLISECONDS,
      isKept: true,
    })
    return missing.status === 'done' ? missing.value : []
  })
  return { dead: [...dead, ...deadPlaces, ...deadAnchors], planned }
}

function ofFirstPages(places: OwnPlace[]): OwnPlace[] {
  const first = new Set([...new Set(places.map(({ path }) => path))].slice(0, MOST_PAGES))
  return places.filter(({ path }) => first.has(path))
}
