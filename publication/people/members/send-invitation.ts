import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { renderInvitationMail } from '@/emails/people/invitation'
import { makeSignInLink } from '../sessions/make-sign-in-link'
import { mailToMember } from './mail-to-member'

/**
 * Mails an invited member a link that works until they signed in, for seven days at most. Does nothing for somebody
 * who joined or was removed meanwhile. Throws when the mail has to be tried again later.
 */
export async function sendInvitation(memberId: string): Promise<void> {
  const [member] = await db()
    .select({ id: members.id, email: members.email })
    .from(members)
    .where(and(eq(members.id, memberId), isNull(members.joinedAt), isNull(members.removedAt)))
  if (!member?.email) return
  const link = await makeSignInLink(db(), member.id, 'invitation')
  await mailToMember(member.email, (about) => renderInvitationMail({ ...about, link }))
}
