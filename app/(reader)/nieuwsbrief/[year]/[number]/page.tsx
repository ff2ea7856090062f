import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/app/_site/page-metadata'
import { PrintedAddress } from '@/app/_site/printed-address'
import { readSite } from '@/app/_site/read-site'
import { yearAndMonth } from '@/publication/public/addresses/year-and-month'
import { findIssue } from '@/publication/public/issues/find-issue'
import { issuePath } from '@/publication/public/issues/issue-path'
import { isoInAmsterdam, monthAndYear } from '@/texts/dates'
import { textsIn } from '@/texts/texts'
import { IssuePart } from './issue-part'

type Props = { params: Promise<{ year: string; number: string }> }

const requireIssue = cache(async (year: string, number: string) => {
  const isAddress = /^\d{4}$/.test(year) && /^[1-9]\d{0,5}$/.test(number)
  return (isAddress && (await findIssue(Number(year), Number(number)))) || notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, number } = await params
  const [site, issue] = await Promise.all([readSite(), requireIssue(year, number)])
  const texts = textsIn(site.language).issues
  return pageMetadata({
    site,
    path: issuePath(issue),
    title: issue.subject,
    description: issue.preheader,
    feedsUnder: { path: '/nieuwsbrief', title: texts.web.feedTitle(site.name) },
  })
}

/** An issue of the newsletter as it can be read on the web. What was withdrawn since is not in it. */
export default async function IssuePage({ params }: Props) {
  const { year, number } = await params
  const [{ language }, issue] = await Promise.all([readSite(), requireIssue(year, number)])
  const { issues } = textsIn(language)
  const { month, year: ofYear } = yearAndMonth(issue.publishedAt)
  return (
    <article className="issue h-entry" aria-labelledby="~titel">
      <header className="page-header column">
        <p className="topics">
          <a href="/nieuwsbrief">{issues.web.all}</a>
        </p>
        <h1 id="~titel" className="p-name">
          {issue.subject}
        </h1>
        <p className="apparatus">
          <time className="dt-published" dateTime={isoInAmsterdam(issue.publishedAt)}>
            {issues.place(issue.number, monthAndYear(ofYear, month, language))}
          </time>
        </p>
      </header>
      <PrintedAddress path={issuePath(issue)} />
      <div className="column issue-body e-content">
        {issue.parts.length === 0 && <p>{issues.web.empty}</p>}
        {issue.parts
          .map((part, at) => ({ part, prefix: `d${at + 1}-` }))
          .map(({ part, prefix }) => (
            <IssuePart key={prefix} part={part} path={issuePath(issue)} prefix={prefix} language={language} />
          ))}
      </div>
    </article>
  )
}
