import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import { findLiveApprovals } from './list-approvals'
import { readProof } from './read-proof'

/**
 * The names of those who agreed to what would be published now, in the order of the byline: whose approval ends when something in it
 * changes. Nobody for anyone who may not read the dialogue.
 */
export async function listWhoAgreed(memberId: string, dialogueId: string): Promise<string[]> {
  const [dialogue] = await db()
    .select()
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(db(), memberId, 'read dialogue')))
  const current = dialogue && (await readProof(db(), dialogue))
  if (!current) return []
  const agreed = await findLiveApprovals(db(), dialogueId, current.fingerprint)
  return current.correspondents.filter(({ memberId }) => agreed.has(memberId)).map(({ name }) => name)
}
