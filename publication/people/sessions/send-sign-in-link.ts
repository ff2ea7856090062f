import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { departures, members, signInRequests } from '@/db/schema'
import { renderSignInMail } from '@/emails/people/sign-in-link'
import { lockChangeFrom } from '../addresses/lock-change-from'
import { tellOldAddress } from '../addresses/tell-old-address'
import { sendDeparture } from '../departures/send-departure'
import { hasAddress } from '../members/has-address'
import { mailToMember } from '../members/mail-to-member'
import { makeLinkToMail } from './make-link-to-mail'

/**
 * Answers one request on the sign-in page: mails its member a link; somebody who leaves the link to their departure; whoever lost this
 * address within seven days the link that puts it back; for a stranger it does nothing. Run again after a
 * failure it mails a new link, and once answered it does nothing. Throws when the mail has to be tried again later.
 */
export async function sendSignInLink(requestId: string, now = new Date()): Promise<void> {
  const [request] = await db().select().from(signInRequests).where(eq(signInRequests.id, requestId))
  if (!request) return
  const made = await makeLinkToMail('sign-in', and(hasAddress(request.email), isNull(members.removedAt)))
  if (made) await mailToMember(made, (about) => renderSignInMail({ ...about, link: made.link }))
  else if (!(await tellWhoLeaves(request.email))) await tellWhoLostIt(request.email, now)
  await db().delete(signInRequests).where(eq(signInRequests.id, requestId))
}

async function tellWhoLeaves(email: string): Promise<boolean> {
  const [leaving] = await db()
    .select({ id: members.id })
    .from(members)
    .innerJoin(departures, eq(departures.memberId, members.id))
    .where(hasAddress(email))
  if (leaving) await sendDeparture(leaving.id)
  return leaving !== undefined
}

/** Of several changes from one address the first, which undoes the others as well. */
async function tellWhoLostIt(email: string, now: Date): Promise<void> {
  const lost = await db().transaction((transaction) => lockChangeFrom(transaction, email, now))
  if (lost) await tellOldAddress(lost.change.id, now)
}
