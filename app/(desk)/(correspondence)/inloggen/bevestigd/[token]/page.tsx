import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { OwnOfExchange } from '@/publication/correspondence/arrivals/exchange/find-own-of-exchange'
import { openUndoLink } from '@/publication/correspondence/by-link/undo-by-link'
import { findNameApart } from '@/publication/correspondence/dialogues/find-name-apart'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import { longDate } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import { ClosedLink, isClosedLink } from '../../_by-link/closed-link'
import { ClosedPage } from '../../_by-link/closed-page'
import { unlessAnother } from '../../_by-link/unless-another'
import { LetterGate } from '../../brief/_letter/letter-gate'
import { undoConfirmedByLink } from '../_undo/actions'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.byLink.undo.title }
}

/** What others confirmed for whoever has the link of the mail that says so. Opening it undoes nothing; its button does. */
export default async function ConfirmedBehindLinkPage({ params }: Props) {
  const { token } = await params
  const opened = await unlessAnother(openUndoLink(token))
  const { texts, language } = await siteTexts()
  const { byLink, arrivals } = texts
  if (isClosedLink(opened)) return <ClosedLink status={opened.status} />
  if (opened.status !== 'open') {
    const { title, text } = byLink.undo.closed[opened.status]
    const at = `/schrijven/post/uitwisseling/${opened.exchangeId}`
    return <ClosedPage title={title} text={text(opened.theme)} at={at} />
  }
  const { own, theme } = opened
  const { together: words } = arrivals
  const names = joinNames([...new Set(own.confirmed.map(({ by }) => by.name))], language)
  const day = longDate(own.createdAt, language)
  return (
    <LetterGate title={words.byOther(names, own.confirmed.length)}>
      <p>{byLink.inDialogue(theme)}</p>
      <p>{words.readIn(own.uploader.name, day, own.total, own.ownCount)}</p>
      <Letters own={own} />
      <p className="hint">{byLink.onlyFor(await findNameApart(own.dialogueId, opened.memberId))}</p>
      <AnsweredForm action={undoConfirmedByLink} className="stack" label={words.undo}>
        <input type="hidden" name="token" value={token} />
        <p>{words.undoExplained}</p>
        <p>
          <button type="submit">{words.undo}</button>
        </p>
      </AnsweredForm>
    </LetterGate>
  )
}

/** What they are about, and when they were sent. */
async function Letters({ own: { confirmed } }: { own: OwnOfExchange }) {
  const { texts, language } = await siteTexts()
  const { together: words, noSubject } = texts.arrivals
  return (
    <ol>
      {confirmed.map(({ letterId, subject, fate, ...sent }) => (
        <li key={letterId}>
          {subjectForReaders(subject) || noSubject}
          <span className="hint">
            {` · ${sentInWords(sent, texts.letters.dates, language)}`}
            {fate !== 'undoable' && ` · ${words.kept[fate]}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
