import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'

/** The mail that says that a dialogue has something to read. It does not say what: the desk does. `isOwn`: they write in it. */
export function renderDialogueNews({
  theme,
  isOwn,
  ...about
}: MailAbout & { theme: string; isOwn: boolean }): Promise<RenderedMail> {
  const { news, decided } = textsIn(about.language).dialogues.mail
  return renderOneButtonMail(about, (isOwn ? news : decided)(theme.replace(/\s+/g, ' ').trim()))
}
