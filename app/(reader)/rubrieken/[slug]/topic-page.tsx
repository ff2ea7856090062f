import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/app/_site/page-metadata'
import { pagerSteps, pagesOf } from '@/app/_site/pages-of'
import { readSite } from '@/app/_site/read-site'
import { SignUpBelow } from '@/app/_site/sign-up-below'
import { ContentsList } from '@/components/pieces/contents-list'
import { FeedLinks } from '@/components/site/feed-links'
import { Pager } from '@/components/site/pager'
import { listPiecesOfTopic } from '@/publication/public/pieces/list-pieces-of'
import { findTopic } from '@/publication/public/topics/find-topic'
import { textsIn } from '@/texts/texts'

const requireTopic = cache(async (slug: string, page: number) => {
  const [site, found] = await Promise.all([readSite(), findTopic(slug)])
  const topic = found ?? notFound()
  const texts = textsIn(site.language).reader
  const pages = pagesOf(`/rubrieken/${slug}`, topic.count, page, texts) ?? notFound()
  return { site, topic, texts, pages }
})

export async function topicMetadata(slug: string, page: number): Promise<Metadata> {
  const { site, topic, texts, pages } = await requireTopic(slug, page)
  return pageMetadata({
    site,
    path: pages.path,
    title: [topic.name, pages.title].filter(Boolean).join(', '),
    description: topic.description,
    previous: pages.previous,
    next: pages.next,
    feedsUnder: { path: `/rubrieken/${slug}`, title: texts.feedOf(topic.name) },
  })
}

/** A topic and what was written about it, thirty pieces to a page. */
export async function TopicPage({ slug, page }: { slug: string; page: number }) {
  const { site, topic, texts, pages } = await requireTopic(slug, page)
  const pieces = await listPiecesOfTopic(topic.id, page)
  return (
    <>
      <header className="page-header column">
        <p className="topics">
          <a href="/rubrieken">{texts.topics}</a>
        </p>
        <h1>{topic.name}</h1>
        {topic.description && <p className="standfirst">{topic.description}</p>}
        <p className="apparatus">{texts.pieces(topic.count)}</p>
      </header>
      <section className="column list-section" aria-label={topic.name}>
        {pieces.length === 0 && <p>{texts.nothingYet}</p>}
        <ContentsList pieces={pieces} language={site.language} withLeads />
        <FeedLinks under={`/rubrieken/${slug}`} language={site.language} />
      </section>
      {page === 1 && (
        <SignUpBelow
          title={texts.signUp.titleOf(topic.name)}
          form="topic"
          lists={[{ list: 'topic', slug, name: topic.name }, { list: 'newsletter' }]}
          site={site}
        />
      )}
      <Pager label={texts.pages} {...pagerSteps(pages, texts)} />
    </>
  )
}
