import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'

/** The mail that asks somebody to join as a member. Says nothing of whoever asked: no text of a person goes into it. */
export function renderInvitationMail(about: MailAbout): Promise<RenderedMail> {
  return renderOneButtonMail(about, textsIn(about.language).mail.invitation)
}
