import { textsIn } from '@/texts/texts'
import {
  type Foot,
  type MailAbout,
  type RenderedMail,
  renderMailWithFoot,
  renderOneButtonMail,
} from '../one-button-mail'

/** What happened, in words: a subject that says it, some sentences, and what the button is called. */
export type NewsWords = { subject: string; before: string[]; button: string }

/**
 * The mail that says that one thing happened, and where to look. `also`: to something else that belongs to it; `ofLink`: what is to be
 * known of a link that does something without signing in.
 */
export function renderNewsMail(
  about: MailAbout,
  { subject, before, button }: NewsWords,
  also?: Foot,
  ofLink?: string,
): Promise<RenderedMail> {
  const { untilYouLooked } = textsIn(about.language).news
  const words = {
    subject: () => subject,
    preview: before[0] ?? '',
    before: () => before,
    button,
    after: ofLink ? [ofLink, untilYouLooked] : [untilYouLooked],
  }
  return also ? renderMailWithFoot(about, words, also) : renderOneButtonMail(about, words)
}

/** The mail that says that somebody has another role: each time, whether they looked or not. */
export function renderNewRoleMail(
  about: MailAbout,
  { subject, before, button }: NewsWords,
): Promise<RenderedMail> {
  return renderOneButtonMail(about, {
    subject: () => subject,
    preview: before[0] ?? '',
    before: () => before,
    button,
    after: [],
  })
}
