import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { renderInvitationMail } from '@/emails/people/invitation'
import { makeLinkToMail } from '../sessions/make-link-to-mail'
import { mailToMember } from './mail-to-member'
import { toldName } from './told-name'

/**
 * Mails an invited member, in the name of who invites, a link that works until they signed in, for seven days at most. Does nothing for somebody
 * who joined or was removed meanwhile. Throws when the mail has to be tried again later.
 */
export async function sendInvitation(memberId: string, invitedBy?: string): Promise<void> {
  const isInvited = and(eq(members.id, memberId), isNull(members.joinedAt), isNull(members.removedAt))
  const made = await makeLinkToMail('invitation', isInvited)
  if (!made) return
  const [invited] = await db().select().from(members).where(eq(members.id, memberId))
  if (!invited) return
  const { name, role } = invited
  const hostName = await findHostName(invitedBy)
  await mailToMember({ ...made, invitedBy }, (about) =>
    renderInvitationMail({ ...about, link: made.link, hostName, name, role }),
  )
}

/** '' for somebody who told no name, and for jobs of before they said who invites. */
async function findHostName(memberId: string | undefined): Promise<string> {
  if (!memberId) return ''
  const [host] = await db().select().from(members).where(eq(members.id, memberId))
  return host ? toldName(host) : ''
}
