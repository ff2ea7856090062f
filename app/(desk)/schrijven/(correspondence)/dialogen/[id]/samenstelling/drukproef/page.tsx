import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PieceArticle } from '@/app/_piece/piece-article'
import { findPicturesForViewer } from '@/app/_server/find-pictures-for-viewer'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { TodoList } from '@/app/(desk)/_forms/todo-list'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { previewOfProof } from '@/publication/correspondence/compositions/preview-of-proof'
import { PROOF_NEWS } from '@/publication/correspondence/dialogues/news-kinds'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { listPicturesOf } from '@/publication/public/pieces/list-pictures-of'
import { StillRead } from '../../../_people/still-read'
import { answerQuestion } from '../actions'
import { findAsked } from '../find-asked'
import { LeftOutNotices } from '../left-out-notices'
import { leftOutWords } from '../left-out-words'
import { sayTitleWithheld } from '../say-title-withheld'
import { todoOf } from '../todo-of'
import { BEGINNING_ID } from '../what-came'
import { ApprovalList } from './approval-list'
import { DatesOnProof } from './dates-on-proof'
import { DecideForms } from './decide-forms'
import { FindingList } from './finding-list'
import { NextQuestion } from './next-question'
import { ToAgreement } from './question-button'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('compose dialogue')
  const open = await findAsked(viewer.id, (await params).id)
  return open ? titleOf(open.theme, 'proof') : {}
}

/** What readers will see, whole; and below it what stands in the way, who agreed, and the buttons that decide. */
export default async function ProofPage({ params }: Props) {
  const viewer = await requireMember('compose dialogue')
  const open = await findAsked(viewer.id, (await params).id)
  if (!open) notFound()
  await markLookedAt(viewer.id, { thingIds: [open.dialogueId], kinds: PROOF_NEWS })
  const { texts, language } = await siteTexts()
  const words = texts.compositions
  const back = `/schrijven/dialogen/${open.dialogueId}/samenstelling`
  const { current } = open
  if (!current)
    return (
      <>
        <h1>{words.preview.title(open.theme)}</h1>
        <p>{words.notComposedYet}</p>
        <a href={back}>{words.toComposition}</a>
      </>
    )
  const preview = await previewOfProof(viewer.id, current, open.piece)
  const { mine } = current.findings
  const isWhole = current.lacking.length === 0
  const numbers = new Map(current.proof.letters.map(({ letterId, number }) => [letterId, number]))
  const todo = await todoOf(viewer, open)
  const leftOut = leftOutWords(open, texts, language)
  return (
    <>
      <p className="quiet-heading">{words.preview.title(open.theme)}</p>
      <p className="hint">
        {isWhole ? words.preview.explain : words.preview.explainInPart}{' '}
        {open.mayCompose && <a href={back}>{words.toComposition}</a>}
      </p>
      <StillRead since={current.earlierText} />
      {leftOut.length > 0 && (
        <ul className="hint">
          {leftOut.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <DatesOnProof letters={current.proof.letters} words={texts.letters.dates} />
      <LeftOutNotices open={open} current={current} texts={texts} language={language} />
      <TodoList todo={todo} heading={words.fields.todoHeading} on={open.mayCompose ? back : null} />
      <section id={BEGINNING_ID} className="proof" aria-label={words.preview.article}>
        <PieceArticle
          piece={sayTitleWithheld(preview, current, texts)}
          pictures={await findPicturesForViewer(await listPicturesOf(viewer.id, preview))}
          asker={viewer.id}
          language={language}
          place="proof"
        />
      </section>
      <NextQuestion count={mine.reduce((sum, { letterIds }) => sum + letterIds.length, 0)}>
        {mine.length > 0 && <p className="hint">{words.findings.left(mine.length)}</p>}
        {/* There without questions too: what was done with the last one is read after it is gone. */}
        <AnsweredForm action={answerQuestion} className="stack">
          <input type="hidden" name="dialogueId" value={open.dialogueId} />
          <input type="hidden" name="shown" value={current.shown} />
          {!current.findings.areAllAnswered && (
            <FindingList
              open={open}
              findings={current.findings}
              numbers={numbers}
              words={words}
              language={language}
            />
          )}
          {mine.length === 0 && <ToAgreement href="#akkoord" words={words.findings.toAgreement} />}
        </AnsweredForm>
        <ApprovalList
          approvals={current.approvals}
          viewerId={viewer.id}
          numbers={numbers}
          isPublic={current.isPublic}
          withdrawnAt={open.piece?.withdrawnAt ?? null}
          words={words}
          language={language}
        />
        <DecideForms
          open={open}
          viewerId={viewer.id}
          isReady={todo.length === 0}
          mayPublish={isAllowed(viewer.role, 'publish dialogue', "another's")}
          language={language}
          words={words}
        />
      </NextQuestion>
    </>
  )
}
