import type { SiteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { log } from '@/log'
import type { WaitingCounts } from '../_places/waiting-counts'
import { countCards } from './count-cards'
import { listCards } from './list-cards'

/** The numbers beside the places. Where they cannot be had there are none: they keep nobody from the page itself. */
export async function countsInFrame(viewer: Viewer, site: SiteTexts): Promise<WaitingCounts> {
  try {
    return countCards(await listCards(viewer, site))
  } catch (error) {
    log.error({ err: error }, 'what waits could not be counted')
    return {}
  }
}
