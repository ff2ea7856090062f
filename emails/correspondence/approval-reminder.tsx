import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderMailWithFoot } from '../one-button-mail'
import { oneLine } from '../one-line'

type About = MailAbout & {
  title: string
  /** that are to be answered first; 0: a yes is asked */
  questions: number
  /** no other follows */
  isLast: boolean
  linkDays: number
  stopLink: string
}

/** The mail that says that answers or an approval are waited for, with a link to stop such mails. Holds nothing of the dialogue itself. */
export function renderApprovalReminderMail({
  title,
  questions,
  isLast,
  linkDays,
  stopLink,
  ...about
}: About): Promise<RenderedMail> {
  const { compositions, proofByMail } = textsIn(about.language)
  const { mail } = compositions.reminders
  // What somebody typed is one line in a subject.
  const line = oneLine(title)
  const asked =
    questions > 0 ? mail.ofQuestions(line, questions) : mail.ofApproval(line, about.publicationName)
  const words = {
    ...asked,
    subject: () => asked.subject,
    before: () => asked.before,
    after: [proofByMail.mail.after(linkDays), ...asked.after, isLast ? mail.last : mail.howOften],
  }
  return renderMailWithFoot(about, words, { words: mail.stop, link: stopLink })
}
