import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderMailWithFoot } from '../one-button-mail'

/** The mail that tells somebody that they follow a dialogue, and how they leave it. `title` is the dialogue's. */
export function renderFollowWelcomeMail({
  title,
  leaveLink,
  ...about
}: MailAbout & { title: string; leaveLink: string }): Promise<RenderedMail> {
  const { welcome } = textsIn(about.language).following
  const words = {
    ...welcome,
    subject: () => welcome.subject(title),
    before: (publication: string) => welcome.before(title, publication),
  }
  return renderMailWithFoot(about, words, { words: welcome.leave, link: leaveLink })
}
