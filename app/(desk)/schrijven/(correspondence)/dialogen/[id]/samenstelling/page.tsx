import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import type { CorrespondentApproval } from '@/publication/correspondence/compositions/list-approvals'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { listTopics } from '@/publication/public/topics/list-topics'
import { longDate, longMoment } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'
import { StillRead } from '../../_people/still-read'
import { closedInWords } from './closed-in-words'
import { ComposeForm } from './compose-form'
import { findAsked } from './find-asked'
import { leftOutWords } from './left-out-words'
import { Reason } from './reason'
import { todoOf } from './todo-of'
import { valuesOf } from './values-of'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('compose dialogue')
  const open = await findAsked(viewer.id, (await params).id)
  return open ? titleOf(open.theme, 'compose') : {}
}

/** Composes a piece from the letters of a dialogue. */
export default async function ComposePage({ params }: Props) {
  const viewer = await requireMember('compose dialogue')
  const open = await findAsked(viewer.id, (await params).id)
  if (!open) notFound()
  if (!open.mayCompose) redirect(`/schrijven/dialogen/${open.dialogueId}/samenstelling/drukproef`)
  const { texts, language } = await siteTexts()
  const words = texts.compositions
  const { dialogueId, number, content, letters, piece, current } = open
  const back = (
    <p>
      <a href={`/schrijven/dialogen/${dialogueId}`}>{texts.letters.form.toDialogue}</a>
    </p>
  )
  if (letters.length === 0)
    return (
      <>
        <h1>{words.title(open.theme)}</h1>
        {back}
        <p>{words.noLetters}</p>
      </>
    )
  const dialogue = piece?.withdrawnAt ? await findDialogue(viewer.id, dialogueId) : null
  const agreed = (current?.approvals ?? []).filter(({ approval }) => approval.status === 'given')
  const names = joinNames(
    agreed.map(({ correspondent }) => correspondent),
    language,
  )
  return (
    <>
      <h1>{words.title(open.theme)}</h1>
      {back}
      <p className="hint">
        {current
          ? words.number(
              number,
              current.composition.savedByName,
              longMoment(current.composition.savedAt, language),
            )
          : words.notComposedYet}{' '}
        {piece && !piece.withdrawnAt && (
          <>
            {words.publicAt} <a href={piece.path}>{piece.path}</a>
          </>
        )}
        {piece?.withdrawnAt &&
          words.withdrawnNow(dialogue?.withdrawn?.by.name ?? null, longDate(piece.withdrawnAt, language))}
      </p>
      <StillRead since={current?.earlierText ?? null} />
      <div className="buttons">
        {/* Plain links: each loads its page anew, as it is at that moment. */}
        {current && (
          <a className="button" href={`/schrijven/dialogen/${dialogueId}/samenstelling/drukproef`}>
            {words.toPreview}
          </a>
        )}
        {piece && !piece.withdrawnAt && (
          <a className="button" href={`/schrijven/dialogen/${dialogueId}/samenstelling/intrekken`}>
            {words.withdrawing.withdraw}
          </a>
        )}
      </div>
      <Refusals approvals={current?.approvals ?? []} words={words.approvals} language={language} />
      {agreed.length > 0 && <p className="hint">{words.approvals.willEnd(names)}</p>}
      {open.isClosed ? (
        <p className="notice">{closedInWords(open, words, language)}</p>
      ) : (
        <ComposeForm
          dialogueId={dialogueId}
          first={{
            at: 0,
            number,
            values: valuesOf(content),
            answer: null,
            newest: null,
            leftOut: leftOutWords(open, texts, language),
            todo: await todoOf(viewer, open),
          }}
          letters={letters.map(({ id, subject, beginning, writerName, sentAt, datedBy }) => ({
            id,
            subject,
            beginning,
            heading: words.letterBy(
              writerName,
              sentAt ? sentInWords({ sentAt, datedBy }, texts.letters.dates, language) : '',
            ),
          }))}
          topics={(await listTopics()).map(({ id, name }) => ({ id, name }))}
          words={words.fields}
        />
      )}
    </>
  )
}

type RefusalsProps = {
  approvals: CorrespondentApproval[]
  words: Texts['compositions']['approvals']
  language: Language
}

/** What those who write have against it as it is now: that is what whoever composes has to do something about. */
function Refusals({ approvals, words, language }: RefusalsProps) {
  return approvals.map(
    ({ correspondent, approval }) =>
      approval.status === 'refused' && (
        <div key={correspondent.memberId} className="notice">
          <p>{words.refused(correspondent.name, longMoment(approval.saidAt, language))}</p>
          <Reason reason={approval.reason} />
        </div>
      ),
  )
}
