import type { ListedPostmasterMail } from '@/publication/correspondence/postmaster/list-postmaster-mails'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'

type Props = { mails: ListedPostmasterMail[]; words: Texts['arrivals']; language: Language }

/** What was sent to the postmaster and waits for an owner. */
export function PostmasterList({ mails, words, language }: Props) {
  return (
    <section aria-labelledby="postmaster">
      <h2 id="postmaster">{words.postmaster.title}</h2>
      <p className="hint">{words.postmaster.explained}</p>
      <ol className="works">
        {mails.map(({ id, envelopeFrom, arrivedAt }) => (
          <li key={id}>
            <p className="work-title">
              <a href={`/schrijven/post/postmaster/${id}`}>
                {envelopeFrom ? words.postmaster.from(envelopeFrom) : words.postmaster.fromNobody}
              </a>
            </p>
            <p className="hint">{words.arrived(longMoment(arrivedAt, language))}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
