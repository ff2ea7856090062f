import { deliverMail } from '@/emails/deliver-mail'
import type { Mail } from '@/emails/mail'
import { log } from '@/log'
import { readPublication } from '@/publication/public/site/read-publication'
import type { Language } from '@/texts/texts'

type Rendered = Omit<Mail, 'to' | 'ofMember'>
/** `invitedBy`: of an invitation, the member who may pass it on where there is no mail server. */
type Addressee = { id: string; email: string; invitedBy?: string | undefined }
type About = { publicationName: string; language: Language }

/**
 * Mails a member in the name of the publication. A refused address is logged without it, since trying again would not
 * help; throws when the mail server asks to come back later, so that the queue does.
 */
export async function mailToMember(
  { id, email, invitedBy }: Addressee,
  render: (about: About) => Promise<Rendered>,
): Promise<void> {
  const { name, language } = await readPublication()
  const rendered = await render({ publicationName: name, language })
  const delivered = await deliverMail({ ...rendered, to: email, ofMember: { memberId: id, invitedBy } })
  if (delivered.status === 'deferred') throw new Error(`The mail has to wait: ${delivered.reason}`)
  if (delivered.status === 'refused')
    log.warn({ reason: delivered.reason }, 'the mail to a member was refused')
}
