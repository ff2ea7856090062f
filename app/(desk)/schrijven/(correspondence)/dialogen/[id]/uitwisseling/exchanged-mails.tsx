import { reasonInWords } from '@/app/(desk)/schrijven/(correspondence)/post/reason-in-words'
import type { ExchangedMail } from '@/publication/correspondence/arrivals/exchange/find-exchanges'
import { longMoment } from '@/texts/dates'
import type { SectionProps } from './section-props'

/** The letters of an exchange in the order of their dates, and what became of each. */
export function ExchangedMails({ exchange, found, viewerId, words, language }: SectionProps) {
  const nameOf = new Map(found.correspondents.map(({ id, name }) => [id, name]))
  return (
    <>
      <p>{counts(exchange.mails, words.exchange.counts)}</p>
      <ol className="works">
        {exchange.mails.map((mail) => (
          <li key={mail.id}>
            <p className="work-title">
              {mail.writerId === viewerId ? (
                <a href={`/schrijven/post/${mail.id}`}>{mail.subject || words.noSubject}</a>
              ) : (
                mail.subject || words.noSubject
              )}
            </p>
            <p className="hint">
              <span className="state">{words.states[mail.state]}</span>
              {` · ${words.exchange.by(nameOf.get(mail.writerId ?? '') ?? mail.fromAddress)}`}
              {mail.sentAt && ` · ${longMoment(mail.sentAt, language)}`}
              {mail.heldFor && ` · ${reasonInWords(words, mail.heldFor)}`}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

function counts(mails: ExchangedMail[], tell: SectionProps['words']['exchange']['counts']): string {
  const waiting = mails.filter(({ state }) => state === 'proposed').length
  const confirmed = mails.filter(({ state }) => state === 'confirmed').length
  const duplicates = mails.filter(({ heldFor }) => heldFor === 'duplicate').length
  return tell(waiting, confirmed, duplicates, mails.length - waiting - confirmed - duplicates)
}
