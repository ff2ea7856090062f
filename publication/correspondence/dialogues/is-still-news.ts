import { and, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, type Dialogue, type News, type Piece } from '@/db/schema'
import { isAgreed } from '../compositions/is-agreed'
import { listAwaited } from '../compositions/list-awaited'

/** Whether it is still so at this moment: a mail that waited, for a mail server or for an owner, may say what is no longer true. */
export async function isStillNews(
  { kind, memberId, detailId }: News,
  dialogue: Dialogue,
  piece: Pick<Piece, 'withdrawnAt'> | null,
): Promise<boolean> {
  switch (kind) {
    case 'letter-waits':
    case 'letter-still-waits':
    case 'mail-held':
      return isWaiting(memberId, detailId, kind === 'mail-held' ? ['held'] : ['proposed'])
    case 'proof-waits':
      return (await listAwaited(db(), dialogue.id)).has(memberId)
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
