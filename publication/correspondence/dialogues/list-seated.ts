import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents } from '@/db/schema'

/** The ids of who writes in a dialogue. */
export async function listSeated(transaction: Transaction, dialogueId: string): Promise<string[]> {
  const seated = await transaction
    .select({ memberId: correspondents.memberId })
    .from(correspondents)
    .where(eq(correspondents.dialogueId, dialogueId))
  return seated.map(({ memberId }) => memberId)
}
