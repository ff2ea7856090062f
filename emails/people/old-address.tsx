import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'

/** Tells the address of a member that another was asked for; its button stops that. Does not say which. */
export function renderAddressAskedMail(about: MailAbout): Promise<RenderedMail> {
  return renderOneButtonMail(about, textsIn(about.language).address.mail.asked)
}

/** Tells the old address of a member that another took its place; its button puts it back. Does not say which. */
export function renderAddressChangedMail(about: MailAbout): Promise<RenderedMail> {
  return renderOneButtonMail(about, textsIn(about.language).address.mail.changed)
}

/** Tells the old address of a member that from the one which took its place the publication was left; its button undoes both. */
export function renderAddressLeftMail(about: MailAbout): Promise<RenderedMail> {
  return renderOneButtonMail(about, textsIn(about.language).address.mail.left)
}

/** Tells an address that it was a member's and is not any more, since the one before it was put back. */
export function renderAddressUndoneMail(about: MailAbout): Promise<RenderedMail> {
  return renderOneButtonMail(about, textsIn(about.language).address.mail.undone)
}
