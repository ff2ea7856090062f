import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { removals } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { enqueue } from '@/queue/enqueue'
import { putBack } from './put-back'

export type PutBackOutcome = { status: 'put-back'; count: number } | { status: 'not-allowed' }

/**
 * An owner has one follower whom a refusal took off follow again, or all of them. What was refused to them is mailed to them after all.
 * Whoever left themselves is not among them.
 */
export async function putFollowersBack(
  memberId: string,
  removalId: string | 'all',
  now = new Date(),
): Promise<PutBackOutcome> {
  return db().transaction(async (transaction) => {
    const standing = await findStanding(transaction, memberId)
    if (!isAllowed(standing, 'put follower back', "another's")) return { status: 'not-allowed' }
    const which = removalId === 'all' ? undefined : eq(removals.id, removalId)
    const count = await putBack(transaction, which, memberId, now)
    if (count > 0) await enqueue(transaction, 'send-letters', {})
    return { status: 'put-back', count }
  })
}
