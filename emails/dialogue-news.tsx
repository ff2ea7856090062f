import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from './one-button-mail'

/** The mail that says that a dialogue has something to read. It does not say what: the desk does. */
export function renderDialogueNews({
  theme,
  ...about
}: MailAbout & { theme: string }): Promise<RenderedMail> {
  const words = textsIn(about.language).dialogues.mail.news(theme.replace(/\s+/g, ' ').trim())
  return renderOneButtonMail(about, words)
}
