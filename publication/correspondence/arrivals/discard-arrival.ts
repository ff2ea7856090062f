import { and, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals } from '@/db/schema'
import { arrivalsOpenTo } from './arrivals-open-to'

/**
 * Lays a proposal or a held mail aside; the mail itself is kept. Its writer can, and an owner what is held. Doing it twice
 * is once.
 */
export async function discardArrival(
  memberId: string,
  arrivalId: string,
  now = new Date(),
): Promise<{ status: 'discarded' | 'not-found' }> {
  const discarded = await db()
    .update(arrivals)
    .set({ state: 'discarded', decidedBy: memberId, decidedAt: now })
    .where(
      and(
        eq(arrivals.id, arrivalId),
        inArray(arrivals.state, ['proposed', 'held', 'discarded']),
        await arrivalsOpenTo(db(), memberId, 'discard arrival'),
      ),
    )
    .returning({ id: arrivals.id })
  return { status: discarded.length > 0 ? 'discarded' : 'not-found' }
}
