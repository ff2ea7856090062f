import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { renderDepartureMail } from '@/emails/people/departure'
import { env } from '@/env'
import { textsIn } from '@/texts/texts'
import { mailToMember } from '../members/mail-to-member'

/**
 * Mails somebody that an owner took back that they left or were removed, at this moment. Does nothing when they left again since. Tried again it
 * has the same Message-ID. Throws when the mail has to be tried again later.
 */
export async function sendTakenBack(memberId: string, at: string): Promise<void> {
  const [member] = await db()
    .select({ email: members.email })
    .from(members)
    .where(and(eq(members.id, memberId), isNull(members.removedAt)))
  if (!member?.email) return
  await mailToMember({ id: memberId, email: member.email }, async (about) => ({
    ...(await renderDepartureMail(
      { ...about, link: `${env().siteUrl}/inloggen` },
      textsIn(about.language).departures.mail.takenBack(about.publicationName),
    )),
    about: `departure taken back ${memberId} ${at}`,
  }))
}
