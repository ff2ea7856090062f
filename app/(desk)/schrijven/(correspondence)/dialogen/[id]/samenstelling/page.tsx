import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { sayAlsoOpen } from '@/app/(desk)/_room/also-open/say-also-open'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { PROOF_NEWS } from '@/publication/correspondence/dialogues/news-kinds'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import { listTopics } from '@/publication/public/topics/list-topics'
import { longMoment } from '@/texts/dates'
import { closedInWords } from './closed-in-words'
import { ComposeForm } from './compose-form'
import { ComposedSoFar } from './composed-so-far'
import { ProofMargin, WHO_MUST_STILL } from './drukproef/proof-margin'
import { ProofNotices } from './drukproef/proof-notices'
import { HeldHereProvider } from './drukproef/until-saved'
import { findAsked } from './find-asked'
import { leftOutWords } from './left-out-words'
import { setToCompose } from './set-to-compose'
import { todoOf } from './todo-of'
import { valuesOf } from './values-of'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('compose dialogue')
  const open = await findAsked(viewer.id, (await params).id)
  return open ? titleOf(open.theme, 'compose') : {}
}

/** Composes a piece from the letters of a dialogue, on the page as readers will see it; beside it who must still do what. */
export default async function ComposePage({ params }: Props) {
  const viewer = await requireMember('compose dialogue')
  const open = await findAsked(viewer.id, (await params).id)
  if (!open) notFound()
  const { dialogueId, letters, current } = open
  if (!open.mayCompose) redirect(`/schrijven/dialogen/${dialogueId}/samenstelling/drukproef`)
  await markLookedAt(viewer.id, { thingIds: [dialogueId], kinds: PROOF_NEWS })
  const { texts, language } = await siteTexts()
  const words = texts.compositions
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
  if (open.isClosed)
    return (
      <>
        <h1>{words.title(open.theme)}</h1>
        {back}
        <ComposedSoFar open={open} viewerId={viewer.id} texts={texts} language={language} />
        <p className="notice">{closedInWords(open, words, language)}</p>
        <a className="button" href={`/schrijven/dialogen/${dialogueId}/samenstelling/drukproef`}>
          {words.toPreview}
        </a>
      </>
    )
  const set = await setToCompose(viewer.id, open, language)
  // It was closed to this member while the page was made.
  if (!set) redirect(`/schrijven/dialogen/${dialogueId}`)
  const todo = await todoOf(viewer, open)
  const questions = current?.findings.mine.length ?? 0
  return (
    <>
      <h1 className="unseen">{words.title(open.theme)}</h1>
      <HeldHereProvider>
        <div className="room proof-room">
          <ComposeForm
            dialogueId={dialogueId}
            first={{
              at: 0,
              number: open.number,
              values: valuesOf(open.content),
              answer: null,
              newest: null,
              leftOut: leftOutWords(open, texts, language),
              todo,
            }}
            letters={letters.map(({ id, subject, writerName, sentAt, datedBy }) => ({
              id,
              subject: subjectForReaders(subject),
              heading: words.letterBy(
                writerName,
                sentAt ? sentInWords({ sentAt, datedBy }, texts.letters.dates, language) : '',
              ),
              text: set.texts.get(id) ?? null,
              interlude: set.interludes.get(id) ?? null,
            }))}
            set={{ kind: set.kind, byline: set.byline, image: set.image, closing: set.closing }}
            state={
              current && {
                proof: words.room.proof(open.number),
                letters: words.room.letters(current.proof.letters.length),
                ask: words.room.ask(questions),
                savedBy: words.number(
                  open.number,
                  current.composition.savedByName,
                  longMoment(current.composition.savedAt, language),
                ),
                askedAt: questions > 0 ? '#bevindingen' : `#${WHO_MUST_STILL}`,
              }
            }
            topics={(await listTopics()).map(({ id, name }) => ({ id, name }))}
            words={words.fields}
            alsoOpen={await sayAlsoOpen(viewer.id, 'composition', open.dialogueId)}
          >
            <ComposedSoFar open={open} viewerId={viewer.id} texts={texts} language={language} />
            <ProofNotices open={open} viewerId={viewer.id} texts={texts} language={language} />
          </ComposeForm>
          <ProofMargin
            open={open}
            viewerId={viewer.id}
            isReady={todo.length === 0}
            mayPublish={isAllowed(viewer.role, 'publish dialogue', "another's")}
            texts={texts}
            language={language}
          />
        </div>
      </HeldHereProvider>
    </>
  )
}
