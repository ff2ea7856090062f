import { reasonInWords } from '@/app/(desk)/schrijven/(correspondence)/post/reason-in-words'
import type { ExchangedMail } from '@/publication/correspondence/arrivals/exchange/find-exchanges'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import type { SectionProps } from './section-props'

/** Of the line that what is folded begins with. */
const MOST_OF_FIRST = 80

/** The letters of an exchange in the order of their dates, and what became of each. */
export function ExchangedMails({ exchange, found, viewerId, words, dates, language }: SectionProps) {
  const nameOf = new Map(found.correspondents.map(({ id, name }) => [id, name]))
  return (
    <>
      <p>{counts(exchange.mails, words.exchange.counts)}</p>
      <ol className="works">
        {exchange.mails.map((mail) => (
          <li key={mail.id}>
            <p className="work-title">
              {mail.writerId === viewerId ? (
                <a href={`/schrijven/post/${mail.id}`}>
                  {subjectForReaders(mail.subject) || words.noSubject}
                </a>
              ) : (
                subjectForReaders(mail.subject) || words.noSubject
              )}
            </p>
            <p className="hint">
              <span className="state">{words.states[mail.state]}</span>
              {` · ${words.exchange.by(nameOf.get(mail.writerId ?? '') ?? mail.fromAddress)}`}
              {mail.sentAt && ` · ${sentInWords({ ...mail, sentAt: mail.sentAt }, dates, language)}`}
              {mail.heldFor && ` · ${reasonInWords(words, mail.heldFor)}`}
            </p>
            <Folded text={mail.folded} words={words.exchange} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** What does not go into the letter, so that nobody confirms it unseen. */
function Folded({ text, words }: { text: string | null; words: SectionProps['words']['exchange'] }) {
  if (text === null) return <p className="hint">{words.foldedHidden}</p>
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const [first] = lines
  if (!first) return null
  return (
    <details>
      <summary>{words.folded(lines.length, first.slice(0, MOST_OF_FIRST))}</summary>
      <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
    </details>
  )
}

function counts(mails: ExchangedMail[], tell: SectionProps['words']['exchange']['counts']): string {
  const waiting = mails.filter(({ state }) => state === 'proposed').length
  const confirmed = mails.filter(({ state }) => state === 'confirmed').length
  const duplicates = mails.filter(({ heldFor }) => heldFor === 'duplicate').length
  const asked = mails.filter(({ state, heldFor }) => state === 'held' && heldFor === 'unknown-writer').length
  const others = mails.length - waiting - confirmed - duplicates - asked
  return tell({ waiting, confirmed, duplicates, asked, others })
}
