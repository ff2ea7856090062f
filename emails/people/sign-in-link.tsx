import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'

/** The mail with which a member signs in. Its link opens a page; only the button there uses it up. */
export function renderSignInMail(about: MailAbout): Promise<RenderedMail> {
  return renderOneButtonMail(about, textsIn(about.language).mail.signIn)
}
