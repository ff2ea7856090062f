import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { OverdueMail } from '@/publication/readers/overdue/find-overdue-mail'
import type { OverdueMails } from '@/publication/readers/overdue/list-overdue-mails'
import { longMoment } from '@/texts/dates'
import { WaitingList } from '../_decided/waiting-list'
import { decideOverdue } from './actions'

/** Asks an owner whether mail that waits since a standstill is sent after all, with how much there is of what, and which. */
export async function OverdueNotice({ mail, waiting }: { mail: OverdueMail; waiting: OverdueMails }) {
  const { texts, language } = await siteTexts()
  const words = texts.overdue
  const kinds = (
    ['issues', 'toReaders', 'toFollowers', 'toCorrespondents', 'reminders', 'others'] as const
  ).filter((kind) => mail[kind] > 0)
  return (
    <section className="notice" id="wachtende-post" aria-labelledby="wachtende-post-titel">
      <h2 id="wachtende-post-titel">{words.title}</h2>
      <p>{(mail.isRestored ? words.restored : words.since)(longMoment(mail.stoodStillSince, language))}</p>
      {kinds.length === 0 && <p>{words.nothingYet}</p>}
      <ul className="said">
        {kinds.map((kind) => (
          <li key={kind}>
            {words[kind](mail[kind])}
            {kind === 'toFollowers' && waiting.letters.length > 0 && `: ${words.ofPieces(waiting.letters)}`}
          </li>
        ))}
      </ul>
      <WaitingList mails={waiting.mails} count={waiting.count} words={texts.mailServer} language={language} />
      <p>{mail.isRestored ? words.restoredAdvice : words.advice}</p>
      <AnsweredForm action={decideOverdue} className="buttons">
        <input type="hidden" name="overdueAt" value={mail.overdueAt.toISOString()} />
        <button type="submit" name="decision" value="send">
          {words.send}
        </button>
        <button type="submit" name="decision" value="leave">
          {words.leave}
        </button>
      </AnsweredForm>
    </section>
  )
}
