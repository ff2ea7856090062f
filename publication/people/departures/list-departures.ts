import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Departure, departures, type Member, members } from '@/db/schema'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'

export type ListedDeparture = Pick<Departure, 'memberId' | 'texts' | 'askedAt' | 'eraseAt' | 'erasedAt'> &
  Pick<Member, 'name' | 'email'>

const MOST = 50

/** Who leaves, and who was erased, of whom nothing is told but when; the newest first. Nothing for anyone who may not. */
export async function listDepartures(memberId: string): Promise<ListedDeparture[]> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'take back departure', "another's")) return []
  return db()
    .select({
      memberId: departures.memberId,
      texts: departures.texts,
      askedAt: departures.askedAt,
      eraseAt: departures.eraseAt,
      erasedAt: departures.erasedAt,
      name: members.name,
      email: members.email,
    })
    .from(departures)
    .innerJoin(members, eq(members.id, departures.memberId))
    .orderBy(desc(departures.askedAt), departures.memberId)
    .limit(MOST)
}
