import { and, eq, isNotNull } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { type Dialogue, dialogues, proofLinks } from '@/db/schema'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { findLiveApprovals } from './list-approvals'
import { readProof, type SeatedCorrespondent } from './read-proof'

/** `public`: readers have it; `agreed`: these said yes to it; `mailed`: nobody did, and these have it by mail. */
type AgreesAgain = {
  proof: 'public' | 'agreed' | 'mailed'
  /** in the order of the byline; never empty */
  who: Pick<SeatedCorrespondent, 'memberId' | 'name'>[]
}

/**
 * Who must say yes again when one more writes along, whose name is then above what readers see: a proof that is out is another by that. Null when
 * none is out.
 */
export async function listWhoAgreesAgain(
  database: Database | Transaction,
  dialogue: Dialogue,
): Promise<AgreesAgain | null> {
  const current = await readProof(database, dialogue)
  if (!current) return null
  const { fingerprint } = current
  const present = current.correspondents.filter(({ isRemoved }) => !isRemoved)
  const outTo = (proof: AgreesAgain['proof'], who: SeatedCorrespondent[]) =>
    who.length > 0 ? { proof, who: who.map(({ memberId, name }) => ({ memberId, name })) } : null
  if (dialogue.publishedFingerprint === fingerprint) return outTo('public', present)
  const agreed = await findLiveApprovals(database, dialogue.id, fingerprint)
  const mailed = await listMailed(database, dialogue.id, fingerprint)
  return (
    outTo(
      'agreed',
      present.filter(({ memberId }) => agreed.has(memberId)),
    ) ??
    outTo(
      'mailed',
      present.filter(({ memberId }) => mailed.includes(memberId)),
    )
  )
}

/** The same, for somebody who may ask others along there; null for anybody else. */
export async function findWhoAgreesAgain(memberId: string, dialogueId: string): Promise<AgreesAgain | null> {
  const [dialogue] = await db()
    .select()
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(db(), memberId, 'add correspondent')))
  return dialogue ? listWhoAgreesAgain(db(), dialogue) : null
}

async function listMailed(
  database: Database | Transaction,
  dialogueId: string,
  fingerprint: string,
): Promise<string[]> {
  const rows = await database
    .select({ memberId: proofLinks.memberId })
    .from(proofLinks)
    .where(
      and(
        eq(proofLinks.dialogueId, dialogueId),
        eq(proofLinks.fingerprint, fingerprint),
        isNotNull(proofLinks.mailedAt),
      ),
    )
  return rows.map(({ memberId }) => memberId)
}
