import { and, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, type Dialogue, type News, type Piece } from '@/db/schema'
import { findNews } from '@/publication/people/news/find-news'
import { isAgreed } from '../compositions/is-agreed'
import { isRefusedBy } from '../compositions/is-refused-by'
import { listAwaited } from '../compositions/list-awaited'

/** Whether it is still so at this moment: a mail that waited, for a mail server or for an owner, may say what is no longer true. */
export async function isStillNews(
  { kind, memberId, detailId, byId }: News,
  dialogue: Dialogue,
  piece: Pick<Piece, 'withdrawnAt'> | null,
): Promise<boolean> {
  switch (kind) {
    case 'letter-waits':
    case 'letter-still-waits':
    case 'mail-held':
      return isWaiting(memberId, detailId, kind === 'mail-held' ? ['held'] : ['proposed'])
    case 'proof-ready':
      // Whoever was asked by a first yes was asked already.
      if (await findNews(memberId, { thingId: dialogue.id, kind: 'proof-waits' })) return false
      return (await listAwaited(db(), dialogue.id)).has(memberId)
    case 'proof-waits':
      return (await listAwaited(db(), dialogue.id)).has(memberId)
    case 'proof-refused':
      return byId !== null && isRefusedBy(dialogue, byId)
    case 'all-agreed':
      return isAgreed(dialogue)
    case 'published':
      return piece !== null && piece.withdrawnAt === null
    case 'withdrawn':
      return piece?.withdrawnAt != null
    default:
      return true
  }
}

async function isWaiting(
  memberId: string,
  arrivalId: string | null,
  states: ('held' | 'proposed')[],
): Promise<boolean> {
  if (!arrivalId) return false
  const waiting = and(
    eq(arrivals.id, arrivalId),
    eq(arrivals.memberId, memberId),
    inArray(arrivals.state, states),
  )
  return (await db().$count(arrivals, waiting)) > 0
}
