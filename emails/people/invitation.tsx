import { textsIn } from '@/texts/texts'
import { type MailAbout, type RenderedMail, renderOneButtonMail } from '../one-button-mail'

/** `hostName`: who invites, '' when that is nobody's deed; `name`: who is invited, '' when whoever invites did not say. */
type About = MailAbout & { hostName: string; name: string }

/** The mail that asks somebody to join as a member, by who asks. No other text of a person goes into it. */
export function renderInvitationMail({ hostName, name, ...about }: About): Promise<RenderedMail> {
  return renderOneButtonMail(about, textsIn(about.language).mail.invitation(oneLine(hostName), oneLine(name)))
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
