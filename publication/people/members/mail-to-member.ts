import type { Mail } from '@/emails/mail'
import { readPublication } from '@/publication/public/site/read-publication'
import type { Language } from '@/texts/texts'
import { fromPublication } from '../mails/from-publication'
import { handOverMail } from '../mails/hand-over-mail'

type Rendered = Omit<Mail, 'to' | 'ofMember'>
/** `invitedBy`: of an invitation, the member who may pass it on where there is no mail server. */
type Addressee = { id: string; email: string; invitedBy?: string | undefined }
type About = { publicationName: string; language: Language }

/** Mails a member in the name of the publication, unless what is rendered says in whose. Throws `MailNotTaken` when it was not accepted. */
export async function mailToMember(
  { id, email, invitedBy }: Addressee,
  render: (about: About) => Promise<Rendered>,
): Promise<void> {
  const { name, language } = await readPublication()
  const rendered = await render({ publicationName: name, language })
  await handOverMail({
    ...fromPublication(name),
    ...rendered,
    to: email,
    ofMember: { memberId: id, invitedBy },
  })
}
