import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { wordsOnly } from '@/app/(desk)/_editor/words-only'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { issuePath } from '@/publication/public/issues/issue-path'
import { countNewsletterReaders } from '@/publication/readers/issues/count-newsletter-readers'
import { placeToBe } from '@/publication/readers/issues/place-to-be'
import { longMoment } from '@/texts/dates'
import { findAsked } from './find-asked'
import { IssueForm } from './issue-form'
import { IssuePreview } from './issue-preview'
import type { IssueWords } from './issue-words'
import { firstScreen } from './screen-of'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('write issue')
  const draft = await findAsked(viewer.id, (await params).id)
  return draft ? titleOf(draft.subject, 'issue') : {}
}

/** Makes an issue; of one that readers have, what went out. */
export default async function IssuePage({ params }: Props) {
  const viewer = await requireMember('write issue')
  const draft = await findAsked(viewer.id, (await params).id)
  if (!draft) notFound()
  const { texts, language } = await siteTexts()
  const { room, fields, answers, pick, preview, checks, untitled, onWeb, sending } = texts.issues.desk
  const words: IssueWords = {
    ...wordsOnly(room),
    ...wordsOnly(fields),
    ...wordsOnly(answers),
    pick: wordsOnly(pick),
    preview: wordsOnly(preview),
    lookAgain: checks.lookAgain,
  }
  if (draft.issue)
    return (
      <>
        <h1>{draft.subject || untitled}</h1>
        <p>
          {room.isPublic} <a href={issuePath(draft.issue)}>{onWeb}</a>
          {draft.mailing && (
            <>
              {' · '}
              <a href={`/schrijven/nieuwsbrief/${draft.id}/onderweg`}>{texts.mailings.ledger.title}</a>
            </>
          )}
        </p>
        <div className="issue-sent">
          <IssuePreview issueDraftId={draft.id} version={draft.version} words={words} />
        </div>
      </>
    )
  const [screen, { number }, count] = await Promise.all([
    firstScreen(viewer, draft),
    placeToBe(draft),
    countNewsletterReaders(),
  ])
  return (
    <>
      <h1 className="unseen">{draft.subject || untitled}</h1>
      <IssueForm first={screen} name={room.issue(number)} to={fields.to(count)} words={words}>
        {draft.mailing && (
          <p className="notice">
            {draft.mailing.frozenAt
              ? sending.planned(longMoment(draft.mailing.startsAt, language))
              : room.isPlanned(longMoment(draft.mailing.startsAt, language))}{' '}
            <a href={`/schrijven/nieuwsbrief/${draft.id}/onderweg`}>{texts.mailings.title}</a>
          </p>
        )}
      </IssueForm>
      {!draft.mailing && (
        <p className="issue-away">
          <a className="word" href={`/schrijven/nieuwsbrief/${draft.id}/weggooien`}>
            {room.discard}
          </a>
        </p>
      )}
    </>
  )
}
