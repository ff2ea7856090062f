import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findPicturesOf } from '@/app/_piece/find-pictures-of'
import { prefixAmongOthers, titleId } from '@/app/_piece/ids-on-page'
import { PieceArticle } from '@/app/_piece/piece-article'
import { monthIn, yearIn } from '@/app/_site/address-parts'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { MonthContents } from '@/components/pieces/month-contents'
import { Pager, type Step } from '@/components/site/pager'
import { monthPath } from '@/publication/public/addresses/piece-path'
import { type MonthRef, type MonthView, readMonth } from '@/publication/public/archive/read-month'
import { shortenForMonth } from '@/publication/public/archive/shorten-for-month'
import { READERS } from '@/publication/text/workers/in-worker'
import { monthAndYear } from '@/texts/dates'
import { type Language, textsIn } from '@/texts/texts'

type MonthParts = { year: string; month: string }

/** Asked for by the page and by its metadata; looked up once. */
const requireMonth = cache(async (yearPart: string, monthPart: string, page: number) => {
  const year = yearIn(yearPart) ?? notFound()
  const month = monthIn(monthPart) ?? notFound()
  return { year, month, view: (await readMonth(year, month, page)) ?? notFound() }
})

export async function monthMetadata(parts: MonthParts, page: number): Promise<Metadata> {
  const [site, { year, month, view }] = await Promise.all([
    readSite(),
    requireMonth(parts.year, parts.month, page),
  ])
  const texts = textsIn(site.language).reader
  const period = monthAndYear(year, month, site.language)
  const [previous, next] = pageSteps({ year, month }, view)
  return pageMetadata({
    site,
    path: pathOf({ year, month }, page),
    title: [texts.archiveOf(period), ...(page > 1 ? [texts.page(page, view.pageCount)] : [])].join(', '),
    description: view.pieces.map(({ title }) => title).join(' · '),
    previous,
    next,
  })
}

/** One page of a month archive: what there is, ten texts, whole but for long dialogues, and the ways on. */
export async function MonthPage({ year: yearPart, month: monthPart, page }: MonthParts & { page: number }) {
  const [site, { year, month, view }] = await Promise.all([
    readSite(),
    requireMonth(yearPart, monthPart, page),
  ])
  const { language } = site
  const texts = textsIn(language).reader
  const period = monthAndYear(year, month, language)
  const shown = view.pieces.map(shortenForMonth)
  const pictures = await findPicturesOf(
    READERS,
    shown.map(({ piece }) => piece),
  )
  const [newerPage, olderPage] = pageSteps({ year, month }, view)
  return (
    <>
      <header className="page-header column">
        <p className="topics">
          <a href="/archief">{texts.archive}</a>
          <a href={`/${year}`}>{year}</a>
        </p>
        <h1>{texts.archiveOf(period)}</h1>
        <p className="apparatus">
          {texts.pieces(view.count)}
          {view.pageCount > 1 && ` · ${texts.page(view.page, view.pageCount)}`}
        </p>
      </header>
      <MonthContents
        pieces={view.contents.map((it) => ({ ...it, href: placeOf({ year, month }, view.page, it) }))}
        language={language}
      />
      <div className="month">
        {shown.map(({ piece, elsewhere }, index) => (
          <PieceArticle
            asker={READERS}
            key={piece.id}
            piece={piece}
            pictures={pictures}
            language={language}
            place="archive"
            isFirst={index === 0}
            elsewhere={elsewhere}
          />
        ))}
      </div>
      {view.pageCount > 1 && (
        <Pager
          label={texts.pages}
          previous={step(newerPage, texts.newer)}
          next={step(olderPage, texts.older)}
        />
      )}
      <Pager
        label={texts.months}
        previous={monthStep(view.previous, language)}
        next={monthStep(view.next, language)}
      />
    </>
  )
}

function pathOf({ year, month }: MonthRef, page = 1): string {
  const path = monthPath(year, month)
  return page === 1 ? path : `${path}/pagina/${page}`
}

/** Where a piece begins in its month. */
function placeOf(month: MonthRef, here: number, { path, page }: MonthView['contents'][number]): string {
  return `${page === here ? '' : pathOf(month, page)}#${titleId(prefixAmongOthers(path))}`
}

/** The pages of this month before and after this one. */
function pageSteps(month: MonthRef, { page, pageCount }: MonthView): [string | null, string | null] {
  return [page > 1 ? pathOf(month, page - 1) : null, page < pageCount ? pathOf(month, page + 1) : null]
}

function step(path: string | null, label: string): Step | null {
  return path ? { path, label } : null
}

function monthStep(month: MonthRef | null, language: Language): Step | null {
  return month && { path: pathOf(month), label: monthAndYear(month.year, month.month, language) }
}
