import { siteTexts } from '@/app/_server/site-texts'
import { FoldedAway } from '@/app/(desk)/(correspondence)/inloggen/brief/_letter/folded-away'
import { Passages } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/passages'
import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import { foldedAsRead } from '@/publication/correspondence/arrivals/folded-as-read'
import { pageOfDialogue } from '@/publication/correspondence/dialogues/page-of-dialogue'
import { addressesAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { tieTypedLetter } from '@/publication/correspondence/quotations/tie-typed-letter'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'

type Props = { mail: ArrivalView; viewerId: string }

/** A mail as the letter it would be, with what stays out of it, and the way to change it. */
export async function MailToSee({ mail, viewerId }: Props) {
  const { texts, language } = await siteTexts()
  const { arrivals, letterNotice, letters } = texts
  const { id, dialogueId, body, format } = mail
  const [{ passages, ids }, page, folded] = await Promise.all([
    tieTypedLetter(viewerId, { dialogueId, letterId: id, body: body ?? '', format }),
    pageOfDialogue(dialogueId),
    foldedAsRead(mail, viewerId),
  ])
  const anchor = `mail-${id}`
  return (
    <article className="letter-at-desk" aria-labelledby={anchor}>
      <header>
        <h3 id={anchor}>{subjectForReaders(mail.subject) || arrivals.noSubject}</h3>
        {mail.sentAt && (
          <p className="hint">
            {arrivals.dated(sentInWords({ ...mail, sentAt: mail.sentAt }, letters.dates, language))}
          </p>
        )}
      </header>
      <Passages
        passages={passages}
        readers={mail.readers}
        to={addressesAtDesk(dialogueId, ids)}
        page={page}
        asker={id}
        prefix={`${anchor}-`}
        noteLevel={4}
      />
      <FoldedAway summary={letterNotice.notInLetter(letterNotice.foldedQuoted)} text={folded.quoted} />
      <FoldedAway summary={letterNotice.notInLetter(letterNotice.foldedSignature)} text={folded.signature} />
      {mail.otherFiles.length > 0 && <p>{arrivals.otherFiles(mail.otherFiles)}</p>}
      <ul className="letter-links">
        <li>
          <a href={`/schrijven/post/${id}`}>{arrivals.together.adjust}</a>
        </li>
      </ul>
    </article>
  )
}
