import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Member, members } from '@/db/schema'

/**
 * The member, locked until the transaction ends; null when there is none, or they were removed. Rows that only name them
 * (RI: FOR KEY SHARE) are not waited for.
 */
export async function lockMember(transaction: Transaction, memberId: string): Promise<Member | null> {
  const [member] = await transaction
    .select()
    .from(members)
    .where(and(eq(members.id, memberId), isNull(members.removedAt)))
    .for('no key update')
  return member ?? null
}
