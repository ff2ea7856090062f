import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'

/** The mail with which a new address of a member is confirmed. It may be read by somebody who knows of nothing. */
export function renderNewAddressMail(about: MailAbout): Promise<RenderedMail> {
  return renderOneButtonMail(about, textsIn(about.language).address.mail.confirm)
}
