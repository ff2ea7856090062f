import type { NamedMail } from '@/publication/readers/mail-server/name-mails'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'

type Props = { mails: NamedMail[]; count: number; words: Texts['mailServer']; language: Language }

/** Which mails wait: what kind, to whom, about what and since when; never what is in them. Opened by whoever wants to know. */
export function WaitingList({ mails, count, words, language }: Props) {
  if (count === 0) return null
  return (
    <details>
      <summary>{words.which(count)}</summary>
      <ul className="said">
        {mails.map(({ job, to, about, since }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: mails to the same person are alike, and the list is made once
          <li key={place}>
            {words.kinds[job] ?? words.otherKind}
            {to && ` ${words.to(to)}`}
            {about && `, ${words.about(about)}`}
            {`, ${words.since(longMoment(since, language))}`}
          </li>
        ))}
        {count > mails.length && <li>{words.andMore(count - mails.length)}</li>}
      </ul>
    </details>
  )
}
