import { and, eq, isNull } from 'drizzle-orm'
import { members } from '@/db/schema'
import { renderInvitationMail } from '@/emails/people/invitation'
import { makeLinkToMail } from '../sessions/make-link-to-mail'
import { mailToMember } from './mail-to-member'

/**
 * Mails an invited member a link that works until they signed in, for seven days at most. Does nothing for somebody
 * who joined or was removed meanwhile. Throws when the mail has to be tried again later.
 */
export async function sendInvitation(memberId: string, invitedBy?: string): Promise<void> {
  const isInvited = and(eq(members.id, memberId), isNull(members.joinedAt), isNull(members.removedAt))
  const made = await makeLinkToMail('invitation', isInvited)
  if (!made) return
  await mailToMember({ ...made, invitedBy }, (about) => renderInvitationMail({ ...about, link: made.link }))
}
