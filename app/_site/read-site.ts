import { cache } from 'react'
import { log } from '@/log'
import { listStandingPages } from '@/publication/public/pages/list-standing-pages'
import { NAMELESS, type PublicationCard, readPublication } from '@/publication/public/site/read-publication'

/** What every reader page is framed in. */
export type Site = PublicationCard & { standingPages: { slug: string; title: string }[] }

/** The frame of a page. Throws when the database is gone: such a page must not be printed. */
export const readSite = cache(async (): Promise<Site> => {
  const [publication, standingPages] = await Promise.all([readPublication(), listStandingPages()])
  lastKnown = { ...publication, standingPages }
  return lastKnown
})

/** The same for notices, needed most when the database is gone: then it is what this process saw last. */
export const readSiteOrLastKnown = cache(async (): Promise<Site> => {
  try {
    return await readSite()
  } catch (error) {
    log.warn({ err: error }, 'a notice is made without the database')
    return lastKnown
  }
})

let lastKnown: Site = { ...NAMELESS, standingPages: [] }
