import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { sendsMail } from '@/app/_site/sends-mail'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import { findMailPause } from '@/publication/readers/mail-server/find-mail-pause'
import { listFailedMails } from '@/publication/readers/mail-server/list-failed-mails'
import { listWaitingMails } from '@/publication/readers/mail-server/list-waiting-mails'
import { listOutbox, MAILS_PER_PAGE } from '@/publication/readers/outbox/list-outbox'
import { findOverdueMail } from '@/publication/readers/overdue/find-overdue-mail'
import { listOverdueMails } from '@/publication/readers/overdue/list-overdue-mails'
import { longMoment } from '@/texts/dates'
import { Decided } from '../_decided/decided'
import { FailedMails } from '../_mail-server/failed-mails'
import { MailPauseNotice } from '../_mail-server/mail-pause-notice'
import { OverdueNotice } from '../_overdue/overdue-notice'

type Props = { searchParams: Promise<{ pagina?: string | string[]; melding?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.newsletter.outbox.title }
}

export default async function OutboxPage({ searchParams }: Props) {
  const viewer = await requireMember('read outbox')
  const asked = await searchParams
  const page = pageNumber(asked.pagina)
  const [{ mails, count }, pause, failed, overdue, { language, texts }] = await Promise.all([
    listOutbox(viewer.id, page),
    findMailPause(viewer.id),
    listFailedMails(viewer.id),
    findOverdueMail(viewer.id),
    siteTexts(),
  ])
  const [waiting, overdueMails] = await Promise.all([
    pause && listWaitingMails(viewer.id),
    overdue && listOverdueMails(viewer.id),
  ])
  const words = texts.newsletter.outbox
  return (
    <>
      <h1>{words.title}</h1>
      <Decided asked={asked} texts={texts} />
      {overdue && overdueMails && <OverdueNotice mail={overdue} waiting={overdueMails} />}
      {pause && waiting && <MailPauseNotice pause={pause} waiting={waiting} />}
      {failed.length > 0 && <FailedMails mails={failed} />}
      <p>{sendsMail() ? words.hasServer : words.explained}</p>
      {count === 0 ? <p>{words.none}</p> : <p>{words.whoReads}</p>}
      <ol className="works">
        {mails.map(({ name, to, subject, date, openness }) => (
          <li key={name}>
            <p className="work-title">
              {openness === 'sealed' ? subject : <a href={`/schrijven/uitbak/${name}`}>{subject}</a>}
            </p>
            <p className="hint">
              {words.to(to)} · {longMoment(date, language)}
            </p>
          </li>
        ))}
      </ol>
      <Pages
        page={page}
        count={count}
        perPage={MAILS_PER_PAGE}
        path="/schrijven/uitbak"
        texts={texts.desk.lists}
      />
    </>
  )
}
