import type { Metadata } from 'next'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { monthPath } from '@/publication/public/addresses/piece-path'
import { listMonths } from '@/publication/public/archive/list-months'
import { monthName } from '@/texts/dates'
import { textsIn } from '@/texts/texts'

export async function generateMetadata(): Promise<Metadata> {
  const site = await readSite()
  const texts = textsIn(site.language).reader
  return pageMetadata({ site, path: '/archief', title: texts.archive, description: texts.everyMonth })
}

export default async function ArchivePage() {
  const [{ language }, months] = await Promise.all([readSite(), listMonths()])
  const texts = textsIn(language).reader
  const years = Map.groupBy(months, ({ year }) => year)
  return (
    <>
      <header className="page-header column">
        <h1>{texts.archive}</h1>
        <p className="standfirst">{texts.everyMonth}</p>
      </header>
      <div className="column archive">
        {months.length === 0 && <p>{texts.nothingYet}</p>}
        {[...years].map(([year, ofYear]) => (
          <section key={year} className="archive-year" aria-labelledby={`jaar-${year}`}>
            <h2 id={`jaar-${year}`}>
              <a href={`/${year}`}>{year}</a>
            </h2>
            <ul className="month-list">
              {ofYear.map(({ month, count }) => (
                <li key={month}>
                  <a href={monthPath(year, month)}>{monthName(month, language)}</a>{' '}
                  <span>{texts.pieces(count)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
