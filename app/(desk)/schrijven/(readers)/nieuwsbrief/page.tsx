import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { issuePath } from '@/publication/public/issues/issue-path'
import type { DeskIssue } from '@/publication/readers/issues/find-issue-draft'
import { type IssuesAtDesk, listIssueDrafts } from '@/publication/readers/issues/list-issue-drafts'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import { begin } from './actions'

type Words = Texts['issues']['desk']

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.issues.desk.title }
}

/** Every issue: what is being made, what is planned or on its way, and what went out. */
export default async function IssuesPage() {
  const viewer = await requireMember('write issue')
  const [lists, { texts, language }] = await Promise.all([listIssueDrafts(viewer.id), siteTexts()])
  const words = texts.issues.desk
  const order: (keyof IssuesAtDesk)[] = ['underWay', 'making', 'sent']
  const isEmpty = order.every((list) => lists[list].length === 0)
  return (
    <>
      <h1>{words.title}</h1>
      <AnsweredForm action={begin} className="buttons" label={words.begin}>
        <input type="hidden" name="issueDraftId" value={randomUUID()} />
        <button type="submit" className="primary">
          {words.begin}
        </button>
      </AnsweredForm>
      <p>
        <a href="/schrijven/nieuwsbrief/vanzelf">{texts.mailings.byItself.title}</a>
      </p>
      {isEmpty && <p>{words.none}</p>}
      {order
        .filter((list) => lists[list].length > 0)
        .map((list) => (
          <section key={list} aria-labelledby={`lijst-${list}`}>
            <h2 id={`lijst-${list}`}>{words.lists[list]}</h2>
            <ol className="works">
              {lists[list].map((issue) => (
                <li key={issue.id}>
                  <IssueLine issue={issue} words={words} language={language} />
                </li>
              ))}
            </ol>
          </section>
        ))}
    </>
  )
}

function IssueLine({ issue, words, language }: { issue: DeskIssue; words: Words; language: Language }) {
  return (
    <>
      <p className="work-title">
        <a href={`/schrijven/nieuwsbrief/${issue.id}${issue.mailing ? '/onderweg' : ''}`}>
          {issue.subject || words.untitled}
        </a>
      </p>
      <p className="hint">
        {stateOf(issue, words, language)}
        {issue.issue && (
          <>
            {` · ${words.room.issue(issue.issue.number)} · `}
            <a href={issuePath(issue.issue)}>{words.onWeb}</a>
          </>
        )}
      </p>
    </>
  )
}

function stateOf({ issue, mailing, updatedAt }: DeskIssue, words: Words, language: Language): string {
  const inWords = (moment: Date) => longMoment(moment, language)
  if (mailing?.stoppedAt) return words.stopped
  if (mailing && !mailing.frozenAt) return words.planned(inWords(mailing.startsAt))
  if (mailing?.frozenAt && !mailing.finishedAt) return words.underWaySince(inWords(mailing.frozenAt))
  return issue ? words.sent(inWords(issue.publishedAt)) : words.edited(inWords(updatedAt))
}
