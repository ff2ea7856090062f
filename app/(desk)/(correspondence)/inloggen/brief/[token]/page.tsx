import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Passages } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/passages'
import { JoinedPlaces } from '@/app/(desk)/schrijven/(correspondence)/post/joined-places'
import { foldedAsRead } from '@/publication/correspondence/arrivals/folded-as-read'
import { addressedInWords, toLineOf } from '@/publication/correspondence/arrivals/notices/addressed-in-words'
import type { LetterBehindLink } from '@/publication/correspondence/arrivals/notices/open-letter-link'
import { pageOfDialogue } from '@/publication/correspondence/dialogues/page-of-dialogue'
import { addressesAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { findDeskPictures } from '@/publication/correspondence/pictures/find-desk-pictures'
import { tieTypedLetter } from '@/publication/correspondence/quotations/tie-typed-letter'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import { joinNames } from '@/texts/join-names'
import { chooseLinesByLink, confirmAsRead } from '../_letter/actions'
import { CameAlong } from '../_letter/came-along'
import { ClosedLetter } from '../_letter/closed-letter'
import { findOpened } from '../_letter/find-opened'
import { FoldedAway } from '../_letter/folded-away'
import { LetterGate } from '../_letter/letter-gate'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.letterNotice.page.title }
}

/** A mailed letter for whoever has the link of its notice. Opening it changes nothing; its button confirms. */
export default async function LetterBehindLinkPage({ params }: Props) {
  const { token } = await params
  const opened = await findOpened(token)
  if (opened.status !== 'open') return <ClosedLetter closed={opened} />
  const { texts, language } = await siteTexts()
  const { letterNotice: words, arrivals } = texts
  const { arrival, reaches, memberId } = opened
  const { stoppedAddressee: stopped } = arrival
  const folded = await foldedAsRead(arrival, memberId)
  const { joinedLines, lineEnds } = arrival
  const other = lineEnds === 'joined' ? 'as-came' : 'joined'
  const subject = subjectForReaders(arrival.subject)
  const canConfirm = arrival.problems.length === 0 && arrival.body?.trim() !== ''
  return (
    <LetterGate title={words.page.title}>
      <p>
        {canConfirm
          ? words.page.intro(arrival.theme, addressedInWords(reaches, language))
          : arrival.body
            ? words.mustChange
            : words.noText}
      </p>
      {stopped && (
        <p className="notice">
          {arrivals.addresseeStopped(stopped.name, joinNames(stopped.others, language))}
        </p>
      )}
      <p>{words.page.whoReads}</p>
      <p className="hint">{words.page.onlyWriter(arrival.memberName)}</p>
      <article className="letter-at-desk" aria-label={subject || arrivals.noSubject}>
        <header>
          <p className="hint">
            {toLineOf(opened, language)}
            {arrival.sentAt &&
              ` · ${arrivals.dated(sentInWords({ ...arrival, sentAt: arrival.sentAt }, texts.letters.dates, language))}`}
          </p>
          {subject && <p className="subject">{words.subjectLine(subject)}</p>}
        </header>
        {canConfirm ? (
          <LetterAsRead letter={opened} token={token} />
        ) : (
          <p className="whitespace-pre-wrap wrap-anywhere">{arrival.body}</p>
        )}
      </article>
      {arrival.cameBefore && <p className="notice">{words.cameBefore}</p>}
      {joinedLines > 0 && (
        <AnsweredForm action={chooseLinesByLink} className="stack" about="line ends">
          <input type="hidden" name="token" value={token} />
          <p>{arrivals.lineEnds.now[lineEnds](joinedLines)}</p>
          <JoinedPlaces arrival={arrival} memberId={memberId} words={arrivals} />
          <p className="buttons">
            <button type="submit" name="act" value={other}>
              {arrivals.lineEnds.choose[other]}
            </button>
          </p>
        </AnsweredForm>
      )}
      <CameAlong token={token} letter={opened} words={arrivals} />
      {arrival.otherFiles.length > 0 && <p>{arrivals.otherFiles(arrival.otherFiles)}</p>}
      <FoldedAway summary={words.notInLetter(words.foldedQuoted)} text={folded.quoted} />
      <FoldedAway summary={words.notInLetter(words.foldedSignature)} text={folded.signature} />
      <div className="buttons">
        {canConfirm && (
          <AnsweredForm action={confirmAsRead}>
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="seen" value={arrival.alsoWrite.join(' ')} />
            <input type="hidden" name="lineEnds" value={lineEnds} />
            <button type="submit" className="primary">
              {words.page.confirm}
            </button>
          </AnsweredForm>
        )}
        <a className="button" href={`/inloggen/brief/${token}/aanpassen`}>
          {words.page.adjust}
        </a>
      </div>
    </LetterGate>
  )
}

/** As the others will have it. */
async function LetterAsRead({ letter, token }: { letter: LetterBehindLink; token: string }) {
  const { memberId, arrival } = letter
  const { id: letterId, dialogueId, body, format } = arrival
  const [{ passages, ids }, page] = await Promise.all([
    tieTypedLetter(memberId, { dialogueId, letterId, body: body ?? '', format }),
    pageOfDialogue(dialogueId),
  ])
  return (
    <Passages
      passages={passages}
      readers={arrival.readers}
      to={addressesAtDesk(dialogueId, ids)}
      page={page}
      asker={letterId}
      prefix="brief-"
      noteLevel={3}
      findPictures={(srcs) => findDeskPictures(memberId, srcs, `/inloggen/brief/${token}/beeld/`)}
    />
  )
}
