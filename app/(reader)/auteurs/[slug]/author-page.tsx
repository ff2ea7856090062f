import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { describeAuthor } from '@/app/_json-ld/describe-author'
import { Prose } from '@/app/_piece/prose'
import { pageMetadata } from '@/app/_site/page-metadata'
import { pagerSteps, pagesOf } from '@/app/_site/pages-of'
import { readSite } from '@/app/_site/read-site'
import { SignUpBelow } from '@/app/_site/sign-up-below'
import { JsonLd } from '@/components/json-ld'
import { ContentsList } from '@/components/pieces/contents-list'
import { BARE_SETTING } from '@/components/prose/setting'
import { FeedLinks } from '@/components/site/feed-links'
import { Pager } from '@/components/site/pager'
import { env } from '@/env'
import { findAuthor } from '@/publication/public/authors/find-author'
import { listPiecesOfAuthor } from '@/publication/public/pieces/list-pieces-of'
import { placeOnPage } from '@/publication/text/prose/page/lead-links'
import { READERS } from '@/publication/text/workers/in-worker'
import { textsIn } from '@/texts/texts'

const requireAuthor = cache(async (slug: string, page: number) => {
  const [site, found] = await Promise.all([readSite(), findAuthor(slug)])
  const author = found ?? notFound()
  const texts = textsIn(site.language).reader
  const pages = pagesOf(`/auteurs/${slug}`, author.count, page, texts) ?? notFound()
  return { site, author, texts, pages }
})

export async function authorMetadata(slug: string, page: number): Promise<Metadata> {
  const { site, author, texts, pages } = await requireAuthor(slug, page)
  return pageMetadata({
    site,
    path: pages.path,
    title: [author.name, pages.title].filter(Boolean).join(', '),
    description: author.roleLine,
    previous: pages.previous,
    next: pages.next,
    feedsUnder: { path: `/auteurs/${slug}`, title: texts.feedOf(author.name) },
  })
}

/** An author: who it is, and what they wrote, thirty pieces to a page. */
export async function AuthorPage({ slug, page }: { slug: string; page: number }) {
  const { site, author, texts, pages } = await requireAuthor(slug, page)
  const pieces = await listPiecesOfAuthor(author.id, page)
  const { language } = site
  return (
    <>
      <JsonLd data={describeAuthor(author, env().siteUrl)} />
      <header className="page-header column h-card">
        <p className="topics">
          <a href="/auteurs">{texts.authors}</a>
        </p>
        <h1 className="p-name">{author.name}</h1>
        {author.roleLine && <p className="standfirst p-note">{author.roleLine}</p>}
        {page === 1 && (
          <Prose
            className="prose bio"
            asker={READERS}
            source={author.bio}
            format="mdx"
            setting={{ ...BARE_SETTING, language, place: placeOnPage(`/auteurs/${slug}`, '') }}
          />
        )}
        {author.links.length > 0 && (
          <p className="apparatus">
            {texts.elsewhere}:{' '}
            {author.links.map(({ label, url }, index) => (
              <span key={url}>
                {index > 0 && ', '}
                <a className="u-url" rel="me" href={url}>
                  {label}
                </a>
              </span>
            ))}
          </p>
        )}
      </header>
      <section className="column list-section" aria-labelledby="~stukken">
        <h2 id="~stukken" className="section-title">
          {texts.writtenBy(author.givenName)}
        </h2>
        {pieces.length === 0 && <p>{texts.nothingYet}</p>}
        <ContentsList pieces={pieces} language={language} withLeads of={slug} />
        <FeedLinks under={`/auteurs/${slug}`} language={language} />
      </section>
      {page === 1 && (
        <SignUpBelow
          title={texts.signUp.titleOf(author.name)}
          form="author"
          lists={[{ list: 'author', slug, name: author.name }, { list: 'newsletter' }]}
          site={site}
        />
      )}
      <Pager label={texts.pages} {...pagerSteps(pages, texts)} />
    </>
  )
}
