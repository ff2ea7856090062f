import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'

/**
 * The mail that asks whether an address really wants the letters of a dialogue. `title` is the dialogue's. Holds no text
 * of whoever filled in the form.
 */
export function renderFollowConfirmationMail({
  title,
  ...about
}: MailAbout & { title: string }): Promise<RenderedMail> {
  const words = textsIn(about.language).following.confirmation
  return renderOneButtonMail(about, {
    ...words,
    subject: () => words.subject(title),
    before: (publication) => words.before(title, publication),
  })
}
