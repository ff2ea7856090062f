import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { yearIn } from '@/app/_site/address-parts'
import { pageMetadata } from '@/app/_site/page-metadata'
import { pagerSteps, pagesOf } from '@/app/_site/pages-of'
import { readSite } from '@/app/_site/read-site'
import { ContentsList } from '@/components/pieces/contents-list'
import { Pager } from '@/components/site/pager'
import { PIECES_PER_YEAR_PAGE, readYear } from '@/publication/public/archive/read-year'
import { monthName } from '@/texts/dates'
import { textsIn } from '@/texts/texts'

/** Asked for by the page and by its metadata; looked up once. */
const requireYear = cache(async (part: string, page: number) => {
  const year = yearIn(part) ?? notFound()
  const [site, found] = await Promise.all([readSite(), readYear(year, page)])
  const view = found ?? notFound()
  const texts = textsIn(site.language).reader
  const pages = pagesOf(`/${year}`, view.count, page, texts, PIECES_PER_YEAR_PAGE) ?? notFound()
  return { site, year, view, texts, pages }
})

export async function yearMetadata(part: string, page: number): Promise<Metadata> {
  const { site, year, view, texts, pages } = await requireYear(part, page)
  return pageMetadata({
    site,
    path: pages.path,
    title: [texts.yearOf(year), pages.title].filter(Boolean).join(', '),
    description: `${texts.yearOf(year)}: ${texts.pieces(view.count)}`,
    previous: pages.previous ?? (view.previous ? `/${view.previous}` : null),
    next: pages.next ?? (view.next ? `/${view.next}` : null),
  })
}

/** One page of a year: what appeared, month by month, and the ways on. */
export async function YearPage({ year: part, page }: { year: string; page: number }) {
  const { site, year, view, texts, pages } = await requireYear(part, page)
  const { language } = site
  const byMonth = Map.groupBy(view.pieces, ({ path }) => path.split('/')[2] ?? '')
  return (
    <>
      <header className="page-header column">
        <p className="topics">
          <a href="/archief">{texts.archive}</a>
        </p>
        <h1>{texts.yearOf(year)}</h1>
        <p className="apparatus">{[texts.pieces(view.count), pages.title].filter(Boolean).join(' · ')}</p>
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
      {pages.count > 1 && <Pager label={texts.pages} {...pagerSteps(pages, texts)} />}
      <Pager
        label={texts.years}
        previous={view.previous ? { path: `/${view.previous}`, label: String(view.previous) } : null}
        next={view.next ? { path: `/${view.next}`, label: String(view.next) } : null}
      />
    </>
  )
}
