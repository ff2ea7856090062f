import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'

/** The mail that asks whether an address really wants the newsletter. Holds no text of whoever filled in the form. */
export function renderConfirmationMail(about: MailAbout): Promise<RenderedMail> {
  return renderOneButtonMail(about, textsIn(about.language).mail.confirmation)
}
