import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember, type Viewer } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { type ArrivalView, findArrival } from '@/publication/correspondence/arrivals/find-arrival'
import { foldedAsRead } from '@/publication/correspondence/arrivals/folded-as-read'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { MAIL_NEWS } from '@/publication/correspondence/dialogues/news-kinds'
import { pageOfDialogue } from '@/publication/correspondence/dialogues/page-of-dialogue'
import { listWrittenLetters } from '@/publication/correspondence/letters/list-written-letters'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import { longMoment } from '@/texts/dates'
import type { Texts } from '@/texts/texts'
import { LetterAtDesk } from '../../dialogen/[id]/letter-at-desk'
import { discard, takeBackLetter } from '../actions'
import { reasonInWords } from '../reason-in-words'
import { LAY_ASIDE, WITH_IT } from './mail-parts'
import { MailedPictures } from './mailed-pictures'
import { ProposalForm } from './proposal-form'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ pagina?: string | string[] }> }

/** Once for the title and the page. */
const findAsked = cache(async (memberId: string, id: string) => {
  const asked = z.uuid().safeParse(id)
  return asked.success ? findArrival(memberId, asked.data) : null
})

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const viewer = await requireMember('read arrivals')
  const arrival = await findAsked(viewer.id, (await params).id)
  const { noSubject } = (await siteTexts()).texts.arrivals
  return arrival ? titleOf(subjectForReaders(arrival.subject) || noSubject, 'post') : {}
}

export default async function ArrivalPage({ params, searchParams }: Props) {
  const viewer = await requireMember('read arrivals')
  const arrival = await findAsked(viewer.id, (await params).id)
  if (!arrival) notFound()
  await markLookedAt(viewer.id, { thingIds: [arrival.dialogueId], kinds: MAIL_NEWS })
  const { texts, language } = await siteTexts()
  const words = texts.arrivals
  const folded = await foldedAsRead(arrival, viewer.id)
  const subject = subjectForReaders(arrival.subject) || words.noSubject
  const where = [
    words.inDialogue(arrival.theme),
    arrival.fromAddress ? words.from(arrival.fromAddress) : words.fromNobody,
    !arrival.isOwn && words.forMember(arrival.memberName),
  ]
    .filter(Boolean)
    .join(' · ')
  const { sentAt } = arrival
  const dated = sentAt && words.dated(sentInWords({ ...arrival, sentAt }, texts.letters.dates, language))
  const arrived = words.arrived(longMoment(arrival.arrivedAt, language))
  const state = words.states[arrival.state]
  const others = (
    <>
      <MailedPictures arrival={arrival} viewerId={viewer.id} words={words} />
      {arrival.otherFiles.length > 0 && <p>{words.otherFiles(arrival.otherFiles)}</p>}
      <Folded summary={words.quoted} text={folded.quoted} />
      <Folded summary={words.signature} text={folded.signature} />
      {(arrival.state === 'proposed' || arrival.state === 'held') && (
        <AnsweredForm action={discard} id={LAY_ASIDE}>
          <input type="hidden" name="arrivalId" value={arrival.id} />
          <button type="submit" className="danger">
            {words.discard}
          </button>
        </AnsweredForm>
      )}
    </>
  )
  return (
    <>
      {arrival.isConfirmable ? (
        <>
          <h1 className="unseen">{subject}</h1>
          <ProposalForm
            arrival={arrival}
            viewer={viewer}
            about={{ where: `${state} · ${where}`, dated: dated ?? words.undated, arrived }}
            withIt={withItInWords(arrival, words)}
            standing={<Standing arrival={arrival} words={words} />}
            pagina={(await searchParams).pagina}
          />
        </>
      ) : (
        <>
          <p>
            <a href="/schrijven/post">{words.back}</a>
          </p>
          <h1>{subject}</h1>
          <p className="hint">
            <span className="state">{state}</span> · {[where, dated, arrived].filter(Boolean).join(' · ')}
          </p>
          <Standing arrival={arrival} words={words} />
          {arrival.mayTakeBack && (
            <AnsweredForm action={takeBackLetter}>
              <input type="hidden" name="arrivalId" value={arrival.id} />
              <p>{words.byLink}</p>
              <button type="submit">{words.takeBack}</button>
            </AnsweredForm>
          )}
          <Letter arrival={arrival} viewer={viewer} words={words} />
        </>
      )}
      {arrival.isConfirmable ? (
        <section className="beside-mail" id={WITH_IT} aria-label={words.withIt}>
          {others}
        </section>
      ) : (
        others
      )}
    </>
  )
}

/** What stands below the letter: how many pictures, or that something else came with it; empty when nothing did. */
function withItInWords(arrival: ArrivalView, words: Texts['arrivals']): string {
  if (arrival.pictureCount > 0) return words.withPictures(arrival.pictureCount)
  const isMore = arrival.otherFiles.length > 0 || arrival.quoted !== '' || arrival.signature !== ''
  return isMore ? words.withIt : ''
}

type PartProps = { arrival: ArrivalView; words: Texts['arrivals'] }

/** What is the matter with it, and what can be done. */
function Standing({ arrival, words }: PartProps) {
  if (arrival.state === 'confirmed')
    return (
      <p className="notice" role="status">
        {words.confirmed} <a href={`/schrijven/dialogen/${arrival.dialogueId}`}>{words.toDialogue}</a>
      </p>
    )
  if (arrival.state === 'discarded')
    return (
      <p className="notice" role="status">
        {words.discarded}
      </p>
    )
  if (arrival.state === 'proposed')
    return arrival.isOwn ? <p className="hint">{arrival.body ? words.proposal : words.noText}</p> : null
  return (
    <p className="notice">
      {words.heldBecause} {reasonInWords(words, arrival.heldFor ?? '')}{' '}
      {arrival.isConfirmable && arrival.heldFor === 'unreadable' && words.pasteIt}
      {arrival.isConfirmable && !['unreadable', 'stopped'].includes(arrival.heldFor ?? '') && words.wroteThis}
      {!arrival.isConfirmable && arrival.heldFor !== 'not-judged' && words.readOnly}
    </p>
  )
}

/** What became of it; of what became no letter its text. */
async function Letter({ arrival, viewer, words }: PartProps & { viewer: Viewer }) {
  const { letterId, dialogueId } = arrival
  const dialogue = letterId ? await findDialogue(viewer.id, dialogueId) : null
  const found = letterId ? await listWrittenLetters(viewer.id, dialogueId, { letterId }) : null
  const letter = found?.letters.find(({ id }) => id === letterId)
  if (!dialogue || !found || !letter) return <PlainText text={arrival.body} words={words} />
  return (
    <section aria-label={words.asLetter}>
      <h2>{words.asLetter}</h2>
      <LetterAtDesk
        letter={letter}
        dialogue={dialogue}
        ids={found.ids}
        home={await pageOfDialogue(dialogueId)}
      />
    </section>
  )
}

function PlainText({ text, words }: { text: string | null; words: Texts['arrivals'] }) {
  if (text === null) return <p>{words.hiddenText}</p>
  return (
    <section aria-label={words.text}>
      <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
    </section>
  )
}

function Folded({ summary, text }: { summary: string; text: string }) {
  if (!text) return null
  return (
    <details>
      <summary>{summary}</summary>
      <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
    </details>
  )
}
