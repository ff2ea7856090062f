import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { readProof } from '../read-proof'
import { type AskedOfProof, makeProofLink } from './proof-link'

/** A link with which this member answers to what would be published at this moment; null when nothing is composed. */
export async function linkToProof(
  asked: Omit<AskedOfProof, 'fingerprint'>,
  now: Date,
): Promise<string | null> {
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, asked.dialogueId))
  const current = dialogue && (await readProof(db(), dialogue))
  if (!current) return null
  return (await makeProofLink(db(), { ...asked, fingerprint: current.fingerprint }, now)).link
}
