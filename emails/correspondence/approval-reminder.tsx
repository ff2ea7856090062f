import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderMailWithFoot } from '../one-button-mail'
import { oneLine } from '../one-line'

type About = MailAbout & { title: string; stopLink: string }

/** The mail that says that an approval is waited for, with a link to stop such mails. Holds nothing of the dialogue itself. */
export function renderApprovalReminderMail({ title, stopLink, ...about }: About): Promise<RenderedMail> {
  const { mail } = textsIn(about.language).compositions.reminders
  // What somebody typed is one line in a subject.
  const line = oneLine(title)
  const words = {
    ...mail,
    subject: () => mail.subject(line),
    before: (publication: string) => mail.before(line, publication),
  }
  return renderMailWithFoot(about, words, { words: mail.stop, link: stopLink })
}
