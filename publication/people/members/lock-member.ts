import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Member, members } from '@/db/schema'

/**
 * The member, locked until the transaction ends; null when there is none, or they were removed. Rows that only name them
 * (RI: FOR KEY SHARE) are not waited for.
 */
export async function lockMember(transaction: Transaction, memberId: string): Promise<Member | null> {
  const member = await lockEvenRemoved(transaction, memberId)
  return member?.removedAt ? null : member
}

/** The same, also of who was removed or left and may come back. */
export async function lockEvenRemoved(transaction: Transaction, memberId: string): Promise<Member | null> {
  const [member] = await transaction
    .select()
    .from(members)
    .where(eq(members.id, memberId))
    .for('no key update')
  return member ?? null
}
