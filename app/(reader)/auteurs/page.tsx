import type { Metadata } from 'next'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { listPublishedAuthors } from '@/publication/public/authors/list-authors'
import { textsIn } from '@/texts/texts'

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite()
  const texts = textsIn(site.language).reader
  return pageMetadata({ site, path: '/auteurs', title: texts.authors, description: texts.authorsLead })
}

export default async function AuthorsPage() {
  const [{ language }, authors] = await Promise.all([readSite(), listPublishedAuthors()])
  const texts = textsIn(language).reader
  return (
    <>
      <header className="page-header column">
        <h1>{texts.authors}</h1>
        <p className="standfirst">{texts.authorsLead}</p>
      </header>
      <ul className="people column">
        {authors.map((author) => (
          <li key={author.slug} className="h-card">
            <h2>
              <a className="p-name u-url" href={`/auteurs/${author.slug}`}>
                {author.nameForList}
              </a>
            </h2>
            {author.roleLine && <p className="p-note">{author.roleLine}</p>}
            <p className="apparatus">{texts.pieces(author.count)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
