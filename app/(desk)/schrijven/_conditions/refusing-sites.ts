import { listRefusingSites } from '@/publication/readers/mailings/list-refusing-sites'
import type { AskCondition } from './condition'

/** A receiving site does not want our mail: what is to be mended is the owner's, and no reader is to blame. */
export const refusingSites: AskCondition = async (viewer, { texts }) => {
  const sites = await listRefusingSites(viewer.id)
  return sites.map(({ site, waiting, address }) => ({
    key: `site-${site}`,
    urgency: 'now' as const,
    sentence: texts.mailings.condition(site, waiting),
    href: `/schrijven/nieuwsbrief/${address}/onderweg`,
    linkText: texts.mailings.title,
  }))
}
