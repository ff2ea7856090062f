import { and, asc, eq, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents } from '@/db/schema'

/**
 * The member a letter is to: `toMemberId` when that is another who writes in this dialogue and there are several. Null: to
 * the only other one, or to all others.
 */
export async function findAddressee(
  transaction: Transaction,
  writerId: string,
  dialogueId: string,
  toMemberId: string | null,
): Promise<string | null> {
  const others = await listOthers(transaction, writerId, dialogueId)
  return others.length > 1 && others.some((id) => id === toMemberId) ? toMemberId : null
}

/** The members who write in a dialogue besides this one, in the order in which they came. */
export async function listOthers(
  transaction: Transaction,
  memberId: string,
  dialogueId: string,
): Promise<string[]> {
  const others = await transaction
    .select({ id: correspondents.memberId })
    .from(correspondents)
    .where(and(eq(correspondents.dialogueId, dialogueId), ne(correspondents.memberId, memberId)))
    .orderBy(asc(correspondents.position))
  return others.map(({ id }) => id)
}
