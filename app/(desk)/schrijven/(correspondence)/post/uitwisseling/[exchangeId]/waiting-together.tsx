import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { OwnOfExchange } from '@/publication/correspondence/arrivals/exchange/find-own-of-exchange'
import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import { confirmAllSeen } from './actions'
import { LineEndsOfAll } from './line-ends-of-all'
import { MailToSee } from './mail-to-see'

type Props = { own: OwnOfExchange; viewerId: string }

/** What waits for whoever looks, whole: those that can be letters as they are, and one button below them. */
export async function WaitingTogether({ own, viewerId }: Props) {
  const words = (await siteTexts()).texts.arrivals.together
  const fine = own.waiting.filter(isFine)
  const others = own.waiting.filter((mail) => !isFine(mail))
  return (
    <section className="stack" aria-labelledby="waiting-together">
      <h2 id="waiting-together">{words.waiting(own.waitingCount)}</h2>
      {others.length > 0 && (
        <>
          <p>{words.mustLook(others.length)}</p>
          <ul className="said">
            {others.map(({ id, subject }) => (
              <li key={id}>
                <a href={`/schrijven/post/${id}`}>{subjectForReaders(subject) || words.noSubject}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {fine.length > 0 && <p>{words.readThem(fine.length, own.waitingCount)}</p>}
      {fine.map((mail) => (
        <MailToSee key={mail.id} mail={mail} viewerId={viewerId} />
      ))}
      <LineEndsOfAll exchangeId={own.id} mails={fine} />
      {/* There also when nothing is left: it says what was done. */}
      <AnsweredForm action={confirmAllSeen} label={words.waiting(own.waitingCount)} about={`seen ${own.id}`}>
        <input type="hidden" name="exchangeId" value={own.id} />
        {fine.map(({ id }) => (
          <input key={id} type="hidden" name="arrivalIds" value={id} />
        ))}
        {fine.length > 0 && (
          <button type="submit" className="primary">
            {words.confirm(fine.length)}
          </button>
        )}
      </AnsweredForm>
    </section>
  )
}

/** Pictures are taken in one by one, so whoever has them looks at that mail by itself. */
const isFine = ({ problems, body, pictureCount }: ArrivalView) =>
  problems.length === 0 && body !== null && body.trim() !== '' && pictureCount === 0
