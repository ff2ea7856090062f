import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'
import { oneLine } from '../one-line'

/** `hostName` '': who invites told no name. `theme` null: for somebody who never signed in, in whose mail no text of a member stands but a name. */
type About = MailAbout & { hostName: string; theme: string | null }

/** The mail that invites somebody to write with a member. */
export function renderDialogueInvitation({ hostName, theme, ...about }: About): Promise<RenderedMail> {
  const { invitation, begun, somebody } = textsIn(about.language).dialogues.mail
  const name = oneLine(hostName) || somebody(about.publicationName)
  return renderOneButtonMail(about, theme === null ? invitation(name) : begun(name, oneLine(theme)))
}
