import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Prose } from '@/app/_piece/prose'
import { pageMetadata } from '@/app/_site/page-metadata'
import { PrintedAddress } from '@/app/_site/printed-address'
import { readSite } from '@/app/_site/read-site'
import { BARE_SETTING } from '@/components/prose/setting'
import { findStandingPage } from '@/publication/public/pages/find-standing-page'
import { findPublicPictures } from '@/publication/public/pictures/find-public-pictures'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { placeOnPage } from '@/publication/text/prose/page/lead-links'
import { READERS } from '@/publication/text/workers/in-worker'

type Props = { params: Promise<{ slug: string }> }

const requirePage = cache(async (slug: string) => (await findStandingPage(slug)) ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, page] = await Promise.all([readSite(), requirePage((await params).slug)])
  return pageMetadata({ site, path: `/${page.slug}`, title: page.title, description: page.lead })
}

/** A standing page. Readers know it as /over; a rewrite brings them here. See next.config.js. */
export default async function StandingPage({ params }: Props) {
  const [{ language }, page] = await Promise.all([readSite(), requirePage((await params).slug)])
  const pictures = await findPublicPictures(await listPicturesInWorker(READERS, page.body, 'mdx'))
  return (
    <article aria-labelledby="~titel">
      <header className="page-header column">
        <h1 id="~titel">{page.title}</h1>
        {page.lead && <p className="standfirst">{page.lead}</p>}
      </header>
      <PrintedAddress path={`/${page.slug}`} />
      <Prose
        className="prose column standing-page"
        asker={READERS}
        source={page.body}
        format="mdx"
        setting={{
          ...BARE_SETTING,
          language,
          pictures,
          place: placeOnPage(`/${page.slug}`, ''),
          keepsFormerIds: true,
        }}
      />
    </article>
  )
}
