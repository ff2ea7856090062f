import { and, inArray, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import type { CorrespondentName } from '../../dialogues/correspondent-name'
import { readNamesApart } from '../../dialogues/names-apart'
import { listAwaited } from '../list-awaited'

/**
 * Who will be mailed the proof of what `byId` composed just now, when it rested: those it waits for, by what they are called there. Not
 * who composed it, nor who has no address. Nobody while it cannot be agreed to.
 */
export async function listToBeMailed(dialogueId: string, byId: string): Promise<CorrespondentName[]> {
  const awaited = [...(await listAwaited(db(), dialogueId)).keys()].filter((id) => id !== byId)
  if (awaited.length === 0) return []
  const reachable = await db()
    .select({ id: members.id, name: members.name, email: members.email })
    .from(members)
    .where(and(inArray(members.id, awaited), isNotNull(members.email)))
  const called = await readNamesApart(db(), dialogueId)
  return awaited.flatMap((id) => reachable.filter((one) => one.id === id).map(called))
}
