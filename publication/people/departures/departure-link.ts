import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Departure, departureLinks, departures } from '@/db/schema'
import { env } from '@/env'
import { hashToken, makeToken } from '../sessions/token'
import { isInGrace } from './departure-times'

/** A new link to a departure. It is returned and stored nowhere: the row keeps its hash. */
export async function makeDepartureLink(transaction: Transaction, memberId: string): Promise<string> {
  const { token, tokenHash } = makeToken()
  await transaction.insert(departureLinks).values({ tokenHash, memberId })
  return `${env().siteUrl}/inloggen/vertrek/${token}`
}

/** The departure behind a link, while it can be taken back; else null, for a link that never was too. */
export async function findDepartureBehind(token: string, now = new Date()): Promise<Departure | null> {
  const [found] = await db()
    .select({ departure: departures })
    .from(departureLinks)
    .innerJoin(departures, eq(departures.memberId, departureLinks.memberId))
    .where(eq(departureLinks.tokenHash, hashToken(token)))
  return found && isInGrace(found.departure, now) ? found.departure : null
}
