import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { MailPause } from '@/publication/readers/mail-server/find-mail-pause'
import type { WaitingMails } from '@/publication/readers/mail-server/list-waiting-mails'
import { longMoment } from '@/texts/dates'
import { WaitingList } from '../_decided/waiting-list'
import { resume } from './actions'

/** Says that all mail waits, why, and that it goes on by itself; with a button for anyone who does not want to wait for that. */
export async function MailPauseNotice({ pause, waiting }: { pause: MailPause; waiting: WaitingMails }) {
  const { texts, language } = await siteTexts()
  const words = texts.mailServer
  return (
    <section className="notice" id="post-wacht" aria-labelledby="post-wacht-titel">
      <h2 id="post-wacht-titel">{words.pausedTitle}</h2>
      <p>{words.paused[pause.pausedFor ?? 'refusals'](longMoment(pause.pausedAt, language))}</p>
      <p>{words.said(pause.said ?? pause.reason ?? '')}</p>
      <p>{words.tries(longMoment(pause.probeAt, language))}</p>
      {waiting.letters > 0 && <p>{words.lettersWait(waiting.letters)}</p>}
      <WaitingList mails={waiting.mails} count={waiting.count} words={words} language={language} />
      <AnsweredForm action={resume} className="buttons">
        <button type="submit">{words.resume}</button>
      </AnsweredForm>
    </section>
  )
}
