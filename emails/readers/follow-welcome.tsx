import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderMailWithFoot } from '../one-button-mail'

/** The mail that tells somebody that they follow a dialogue, and how they leave it. `title` is the dialogue's. */
export function renderFollowWelcomeMail({
  title,
  leaveLink,
  myMailLink,
  ...about
}: MailAbout & { title: string; leaveLink: string; myMailLink: string }): Promise<RenderedMail> {
  const { following, myMail } = textsIn(about.language)
  const { welcome } = following
  const also = { words: myMail.inMails, link: myMailLink }
  const words = {
    ...welcome,
    subject: () => welcome.subject(title),
    before: (publication: string) => welcome.before(title, publication),
  }
  return renderMailWithFoot(about, words, { words: welcome.leave, link: leaveLink, also })
}
