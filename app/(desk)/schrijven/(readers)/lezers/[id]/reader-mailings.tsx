import {
  type MailingAtDesk,
  MOST_MAILINGS_SHOWN,
  type ReturnedAtDesk,
} from '@/publication/readers/reader-at-desk/find-reader-at-desk'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'

type Props = { mailings: MailingAtDesk[]; texts: Texts; language: Language; canReadRaw: boolean }

/** What was mailed to somebody, what became of each, and what came back of it. */
export function ReaderMailings({ mailings, texts, language, canReadRaw }: Props) {
  const words = texts.readerAtDesk.mailings
  return (
    <section aria-labelledby="gemaild">
      <h2 id="gemaild">{words.title}</h2>
      {mailings.length === 0 && <p>{words.none}</p>}
      {mailings.length === MOST_MAILINGS_SHOWN && <p className="hint">{words.mostShown(mailings.length)}</p>}
      <ol className="works">
        {mailings.map((mailing) => (
          <li key={mailing.id}>
            <p className="work-title">{mailing.subject || words.noSubject}</p>
            <p className="hint wrap-anywhere">
              {`${longMoment(mailing.startsAt, language)} · `}
              {[words.states[mailing.state], whyNot(mailing, words)].filter(Boolean).join(' ')}
            </p>
            {mailing.returned.map((returned) => (
              <Returned
                key={returned.id}
                returned={returned}
                texts={texts}
                language={language}
                canReadRaw={canReadRaw}
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Why it did not go, or not yet, as far as that is known. */
function whyNot(
  { state, reason, said }: MailingAtDesk,
  { excludedFor }: Texts['readerAtDesk']['mailings'],
): string | undefined {
  if (!reason) return undefined
  if (state === 'excluded') return excludedFor[reason]
  return ['refused', 'later'].includes(state) ? `‘${said ?? reason}’` : undefined
}

type ReturnedProps = Omit<Props, 'mailings'> & { returned: ReturnedAtDesk }

function Returned({ returned, texts, language, canReadRaw }: ReturnedProps) {
  const words = texts.readerAtDesk.returned
  const moment = longMoment(returned.arrivedAt, language)
  const { reason, said } = returned
  return (
    <p className="hint wrap-anywhere">
      {returned.judgedAt ? words.kinds[returned.kind](moment) : words.unread(moment)}
      {(said ?? reason) && ` ‘${said ?? reason}’`}
      {canReadRaw && (
        <>
          {' '}
          <a href={`/api/retour/${returned.id}`}>{words.raw}</a>
        </>
      )}
    </p>
  )
}
