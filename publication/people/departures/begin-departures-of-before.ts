import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { departures, members } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { eraseAtFor } from './departure-times'

/**
 * Whoever was removed while nobody was erased yet, or comes from a backup of then, leaves from now on: they are told, and have
 * their thirty days. Nobody chose, so what readers have stays as they have it.
 */
export async function beginDeparturesOfBefore(now = new Date()): Promise<void> {
  await db().transaction(async (transaction) => {
    const removed = await transaction
      .select({ memberId: members.id })
      .from(members)
      .leftJoin(departures, eq(departures.memberId, members.id))
      .where(and(isNotNull(members.removedAt), isNull(departures.memberId)))
      .orderBy(members.id)
      .for('no key update', { of: members })
    for (const { memberId } of removed) {
      const [begun] = await transaction
        .insert(departures)
        .values({ memberId, texts: 'under-name', isOwn: false, askedAt: now, eraseAt: eraseAtFor(now) })
        .onConflictDoNothing()
        .returning()
      if (begun) await enqueue(transaction, 'tell-of-departure', { memberId, at: now.toISOString() })
    }
  })
}
