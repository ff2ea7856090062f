import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Departure, departureLinks, departures, members } from '@/db/schema'
import { env } from '@/env'
import { readCalledAmongMembers } from '../members/called-among-members'
import { hashToken, makeToken } from '../sessions/token'
import { isInGrace } from './departure-times'

/** A new link to a departure. It is returned and stored nowhere: the row keeps its hash. */
export async function makeDepartureLink(transaction: Transaction, memberId: string): Promise<string> {
  const { token, tokenHash } = makeToken()
  await transaction.insert(departureLinks).values({ tokenHash, memberId })
  return `${env().siteUrl}/inloggen/vertrek/${token}`
}

export type OpenedDeparture =
  | { status: 'open'; departure: Departure; name: string }
  /** who asks is signed in as another than it was mailed to */
  | { status: 'not-yours' }
  /** taken back, too late, or it never was */
  | { status: 'not-found' }

/** The departure behind a link, while it can be taken back. `viewerId` is who is signed in, if anybody: who leaves is not. */
export async function openDepartureLink(
  token: string,
  viewerId: string | null,
  now = new Date(),
): Promise<OpenedDeparture> {
  const [found] = await db()
    .select({ departure: departures, member: members })
    .from(departureLinks)
    .innerJoin(departures, eq(departures.memberId, departureLinks.memberId))
    .innerJoin(members, eq(members.id, departures.memberId))
    .where(eq(departureLinks.tokenHash, hashToken(token)))
  if (!found || !isInGrace(found.departure, now)) return { status: 'not-found' }
  const { departure, member } = found
  if (viewerId && viewerId !== departure.memberId) return { status: 'not-yours' }
  return { status: 'open', departure, name: (await readCalledAmongMembers(db()))(member) }
}
