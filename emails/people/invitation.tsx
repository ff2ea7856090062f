import { type Texts, textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'
import { oneLine } from '../one-line'

/** `hostName`: who invites, '' when that is not told; `name`: who is invited, '' when whoever invites did not say; `role`: as what. */
type About = MailAbout & { hostName: string; name: string; role: keyof Texts['mail']['invitation'] }

/** The mail that asks somebody to join as a member, by who asks and as what. No other text of a person goes into it. */
export function renderInvitationMail({ hostName, name, role, ...about }: About): Promise<RenderedMail> {
  const { invitation } = textsIn(about.language).mail
  return renderOneButtonMail(about, invitation[role](oneLine(hostName), oneLine(name)))
}
