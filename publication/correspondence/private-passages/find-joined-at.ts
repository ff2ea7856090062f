import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { correspondents } from '@/db/schema'

/** When a member became a correspondent of a dialogue; null when they are none. */
export async function findJoinedAt(
  database: Database | Transaction,
  memberId: string,
  dialogueId: string,
): Promise<Date | null> {
  const [seat] = await database
    .select({ joinedAt: correspondents.createdAt })
    .from(correspondents)
    .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId)))
  return seat?.joinedAt ?? null
}
