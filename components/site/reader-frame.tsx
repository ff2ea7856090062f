import type { ReactNode } from 'react'
import { type Language, textsIn } from '@/texts/texts'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { SkipLink } from './skip-link'

export type FramedSite = {
  name: string
  tagline: string
  language: Language
  standingPages: { slug: string; title: string }[]
}

type Props = {
  site: FramedSite /** stands in the place of the small header */
  head?: ReactNode
  children: ReactNode
}

/** What stands around every page that readers see. */
export function ReaderFrame({ site, head, children }: Props) {
  return (
    <div className="frame">
      <SkipLink label={textsIn(site.language).reader.skip} />
      {head ?? <SiteHeader name={site.name} language={site.language} />}
      <main id="~inhoud">{children}</main>
      <SiteFooter {...site} />
    </div>
  )
}
