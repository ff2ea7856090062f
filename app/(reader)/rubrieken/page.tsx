import type { Metadata } from 'next'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { listTopics } from '@/publication/public/topics/list-topics'
import { textsIn } from '@/texts/texts'

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite()
  const texts = textsIn(site.language).reader
  return pageMetadata({ site, path: '/rubrieken', title: texts.topics, description: texts.topicsLead })
}

export default async function TopicsPage() {
  const [{ language }, topics] = await Promise.all([readSite(), listTopics()])
  const texts = textsIn(language).reader
  return (
    <>
      <header className="page-header column">
        <h1>{texts.topics}</h1>
        <p className="standfirst">{texts.topicsLead}</p>
      </header>
      <ul className="people column">
        {topics.map((topic) => (
          <li key={topic.slug}>
            <h2>
              <a href={`/rubrieken/${topic.slug}`}>{topic.name}</a>
            </h2>
            {topic.description && <p>{topic.description}</p>}
            <p className="apparatus">{texts.pieces(topic.count)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
