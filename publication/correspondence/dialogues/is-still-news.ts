import { and, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, type Dialogue, type News, type Piece } from '@/db/schema'
import { findAgreement } from '../compositions/find-agreement'

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
      return (await findAgreement(dialogue)).awaited.has(memberId)
    case 'all-agreed':
      return (await findAgreement(dialogue)).isComplete
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
