import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'

/** What happened, in words: a subject that says it, some sentences, and what the button is called. */
export type NewsWords = { subject: string; before: string[]; button: string }

/** The mail that says that one thing happened, and where to look. */
export function renderNewsMail(
  about: MailAbout,
  { subject, before, button }: NewsWords,
): Promise<RenderedMail> {
  const { untilYouLooked } = textsIn(about.language).news
  return renderOneButtonMail(about, {
    subject: () => subject,
    preview: before[0] ?? '',
    before: () => before,
    button,
    after: [untilYouLooked],
  })
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
