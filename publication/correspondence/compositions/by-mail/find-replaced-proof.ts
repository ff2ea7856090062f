import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { members, objections, proofLinks } from '@/db/schema'
import type { Named } from '../../dialogues/correspondent-name'
import type { AskedOfProof } from './proof-link'

/** `refusedBy`: who said no to it, and not yes to any since. */
export type ReplacedProof = { refusedBy: Named[] }

/**
 * The proof that this member was mailed last, when it was another text than this; null when they were mailed none, or just this one. To
 * be asked before the mail of this one is noted.
 */
export async function findReplacedProof({
  dialogueId,
  memberId,
  fingerprint,
}: Pick<AskedOfProof, 'dialogueId' | 'memberId' | 'fingerprint'>): Promise<ReplacedProof | null> {
  const [last] = await db()
    .select({ fingerprint: proofLinks.fingerprint })
    .from(proofLinks)
    .where(
      and(
        eq(proofLinks.dialogueId, dialogueId),
        eq(proofLinks.memberId, memberId),
        isNotNull(proofLinks.mailedAt),
      ),
    )
    .orderBy(desc(proofLinks.createdAt))
    .limit(1)
  if (!last || last.fingerprint === fingerprint) return null
  const refusedBy = await db()
    .select({ id: members.id, name: members.name, email: members.email })
    .from(objections)
    .innerJoin(members, eq(members.id, objections.memberId))
    .where(and(eq(objections.dialogueId, dialogueId), eq(objections.fingerprint, last.fingerprint)))
    .orderBy(asc(objections.saidAt))
  return { refusedBy }
}
