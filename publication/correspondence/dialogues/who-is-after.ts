import { asc, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents } from '@/db/schema'
import { writesNow } from './who-writes'

/** Who of those who write now stands after this member, who may have stopped; null when nobody else writes. */
export async function whoIsAfter(
  transaction: Transaction,
  dialogueId: string,
  memberId: string,
): Promise<string | null> {
  const all = await transaction
    .select({ memberId: correspondents.memberId, isThere: sql<boolean>`${writesNow()}` })
    .from(correspondents)
    .where(eq(correspondents.dialogueId, dialogueId))
    .orderBy(asc(correspondents.position))
  const index = all.findIndex((it) => it.memberId === memberId)
  const next = [...all.slice(index + 1), ...all.slice(0, Math.max(index, 0))].find(({ isThere }) => isThere)
  return next?.memberId ?? null
}
