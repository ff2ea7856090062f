import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { departures, members } from '@/db/schema'
import { renderDepartureMail } from '@/emails/people/departure'
import { longDate } from '@/texts/dates'
import { textsIn } from '@/texts/texts'
import { mailToMember } from '../members/mail-to-member'
import { makeDepartureLink } from './departure-link'
import { isInGrace } from './departure-times'

/**
 * Mails somebody who leaves when they are erased, with a link to their departure. Does nothing when it was taken back meanwhile,
 * or when it is too late to. Throws when the mail has to be tried again later; links of before go on working.
 */
export async function sendDeparture(memberId: string, now = new Date()): Promise<void> {
  const told = await db().transaction(async (transaction) => {
    const [found] = await transaction
      .select({ departure: departures, email: members.email })
      .from(departures)
      .innerJoin(members, eq(members.id, departures.memberId))
      .where(and(eq(departures.memberId, memberId), isNull(departures.erasedAt)))
      .for('update', { of: departures })
    if (!found?.email || !isInGrace(found.departure, now)) return null
    const link = await makeDepartureLink(transaction, memberId)
    return { id: memberId, email: found.email, link, departure: found.departure }
  })
  if (!told) return
  const { link, departure } = told
  await mailToMember(told, async (about) => {
    const { mail } = textsIn(about.language).departures
    const words = departure.isOwn ? mail.own : mail.removed
    return {
      ...(await renderDepartureMail(
        { ...about, link },
        words(about.publicationName, longDate(departure.eraseAt, about.language)),
      )),
      about: `departure ${memberId} ${departure.askedAt.toISOString()}`,
    }
  })
}
