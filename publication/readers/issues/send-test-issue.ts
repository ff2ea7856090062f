import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { oneLine } from '@/emails/one-line'
import { listHeaders } from '@/emails/readers/list-headers'
import { env } from '@/env'
import { fromPublication } from '@/publication/people/mails/from-publication'
import { handOverMail } from '@/publication/people/mails/hand-over-mail'
import { readPublication } from '@/publication/public/site/read-publication'
import { signId } from '@/publication/readers/consent/signed-id'
import { textsIn } from '@/texts/texts'
import { previewIssue } from './preview-issue'

/**
 * Mails an issue as it is saved now to the member who asked, with the headers that all readers get; its way to leave takes nobody
 * off. Does nothing when it is gone, cannot be shown any more, or they may not write issues by now. Throws when the mail has to be tried again later.
 */
export async function sendTestIssue(asked: {
  issueDraftId: string
  memberId: string
  at: string
}): Promise<void> {
  const { issueDraftId, memberId, at } = asked
  const [member] = await db()
    .select({ email: members.email })
    .from(members)
    .where(and(eq(members.id, memberId), isNull(members.removedAt)))
  const mail = member?.email ? await previewIssue(memberId, issueDraftId) : null
  if (!mail || !member?.email) return
  const { name, language } = await readPublication()
  const oneClick = `${env().siteUrl}/api/nieuwsbrief/afmelden/${signId('mark-leave', issueDraftId)}`
  await handOverMail({
    ...fromPublication(name),
    to: member.email,
    subject: oneLine(textsIn(language).issues.mail.test(mail.subject)),
    html: mail.html,
    text: mail.text,
    headers: listHeaders(oneClick),
    ofMember: { memberId },
    about: `test issue ${issueDraftId} ${memberId} ${at}`,
  })
}
