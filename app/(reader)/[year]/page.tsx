import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { yearIn } from '@/app/_site/address-parts'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { ContentsList } from '@/components/pieces/contents-list'
import { Pager } from '@/components/site/pager'
import { readYear } from '@/publication/public/archive/read-year'
import { monthName } from '@/texts/dates'
import { textsIn } from '@/texts/texts'

type Props = { params: Promise<{ year: string }> }

const requireYear = cache(async (part: string) => {
  const year = yearIn(part) ?? notFound()
  return { year, view: (await readYear(year)) ?? notFound() }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, { year, view }] = await Promise.all([readSite(), requireYear((await params).year)])
  const texts = textsIn(site.language).reader
  return pageMetadata({
    site,
    path: `/${year}`,
    title: texts.yearOf(year),
    description: `${texts.yearOf(year)}: ${texts.pieces(view.pieces.length)}`,
    previous: view.previous ? `/${view.previous}` : null,
    next: view.next ? `/${view.next}` : null,
  })
}

export default async function YearPage({ params }: Props) {
  const [site, { year, view }] = await Promise.all([readSite(), requireYear((await params).year)])
  const { language } = site
  const texts = textsIn(language).reader
  const byMonth = Map.groupBy(view.pieces, ({ path }) => path.split('/')[2] ?? '')
  return (
    <>
      <header className="page-header column">
        <p className="topics">
          <a href="/archief">{texts.archive}</a>
        </p>
        <h1>{texts.yearOf(year)}</h1>
        <p className="apparatus">{texts.pieces(view.pieces.length)}</p>
      </header>
      <div className="column sections">
        {[...byMonth].map(([month, pieces]) => (
          <section key={month} aria-labelledby={`maand-${month}`}>
            <h2 id={`maand-${month}`} className="section-title">
              <a href={`/${year}/${month}`}>{monthName(Number(month), language)}</a>
            </h2>
            <ContentsList pieces={pieces} language={language} />
          </section>
        ))}
      </div>
      <Pager
        label={texts.years}
        previous={view.previous ? { path: `/${view.previous}`, label: String(view.previous) } : null}
        next={view.next ? { path: `/${view.next}`, label: String(view.next) } : null}
      />
    </>
  )
}
