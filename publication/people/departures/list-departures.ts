import { desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Departure, departures, type Member, members, pieceAuthors, pieces } from '@/db/schema'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'

export type ListedDeparture = Pick<Departure, 'memberId' | 'askedAt' | 'eraseAt' | 'erasedAt'> &
  Pick<Member, 'name' | 'email'> & {
    /** what becomes of what readers have of them; null when they have nothing */
    texts: Departure['texts'] | null
  }

const MOST = 50

/** Who leaves, and who was erased, of whom nothing is told but when; the newest first. Nothing for anyone who may not. */
export async function listDepartures(memberId: string): Promise<ListedDeparture[]> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'take back departure', "another's")) return []
  const rows = await db()
    .select({
      hasTexts: sql<boolean>`case when ${departures.texts} = 'withdrawn' then ${departures.withdrawn} <> '[]'
        else exists (select from ${pieceAuthors} join ${pieces} on ${pieces.id} = ${pieceAuthors.pieceId}
          where ${pieceAuthors.authorId} = ${members.authorId} and ${pieces.withdrawnAt} is null) end`,
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
  return rows.map(({ hasTexts, texts, ...row }) => ({ ...row, texts: hasTexts ? texts : null }))
}
