import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'

/** What it says: a subject, some sentences, what the button is called, and some sentences more. */
export type DepartureWords = { subject: string; before: string[]; button: string; after: string[] }

/** The mail that says that somebody leaves, or was removed, and until when that can be otherwise. */
export function renderDepartureMail(about: MailAbout, words: DepartureWords): Promise<RenderedMail> {
  const { subject, before, button, after } = words
  return renderOneButtonMail(about, {
    subject: () => subject,
    preview: before[0] ?? '',
    before: () => before,
    button,
    after,
  })
}
