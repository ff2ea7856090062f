import { FeedLinks } from '@/components/site/feed-links'
import { issuePath } from '@/publication/public/issues/issue-path'
import type { IssueSummary } from '@/publication/public/issues/list-issues'
import { isoInAmsterdam, shortDate } from '@/texts/dates'
import { type Language, textsIn } from '@/texts/texts'

/** What went out, by year, the newest first, and how to follow it without mail. */
export function IssueList({ issues, language }: { issues: IssueSummary[]; language: Language }) {
  const { web } = textsIn(language).issues
  if (issues.length === 0) return null
  return (
    <section className="list-section" aria-labelledby="~verschenen">
      <h2 id="~verschenen" className="section-title">
        {web.archive}
      </h2>
      {[...Map.groupBy(issues, ({ year }) => year)].map(([year, ofYear]) => (
        <section key={year} aria-labelledby={`jaar-${year}`}>
          <h3 id={`jaar-${year}`}>{year}</h3>
          <ol className="contents-list">
            {ofYear.map((issue) => (
              <li key={issue.id}>
                <time dateTime={isoInAmsterdam(issue.publishedAt)}>
                  {shortDate(issue.publishedAt, language)}
                </time>
                <div>
                  <a className="p-name" href={issuePath(issue)}>
                    {issue.subject}
                  </a>
                  {issue.preheader && <p className="p-summary">{issue.preheader}</p>}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <FeedLinks under="/nieuwsbrief" language={language} of="issues" />
    </section>
  )
}
