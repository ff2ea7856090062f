import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { approvals, compositions, type Dialogue, letterRevisions, proofLinks } from '@/db/schema'
import { listSentLetters } from '../list-sent-letters'
import { readComposition } from '../read-composition'
import { type CurrentProof, readProofOf } from '../read-proof'

/** How a dialogue was when somebody had a proof of it: which composition, and of each letter which revision. */
type Then = { composition: number; revisions: Record<string, number> }

type SeenProof = CurrentProof & {
  /** exactly that text again; false when a name, a topic or a picture in it is another by now */
  isExact: boolean
}

/** Of what is kept, so many states back are tried. */
const MOST_TRIED = 10

/**
 * The proof that a member last agreed to or was mailed, whichever was later, as it was; null when they had none, or nobody can tell any more.
 * A mail keeps the fingerprint of its text alone: what it was made of is found by that.
 */
export async function findSeenProof(memberId: string, dialogue: Dialogue): Promise<SeenProof | null> {
  const [mailed] = await db()
    .select({ fingerprint: proofLinks.fingerprint, at: proofLinks.createdAt })
    .from(proofLinks)
    .where(
      and(
        eq(proofLinks.dialogueId, dialogue.id),
        eq(proofLinks.memberId, memberId),
        isNotNull(proofLinks.mailedAt),
      ),
    )
    .orderBy(desc(proofLinks.createdAt))
    .limit(1)
  const [agreed] = await db()
    .select()
    .from(approvals)
    .where(and(eq(approvals.dialogueId, dialogue.id), eq(approvals.memberId, memberId)))
    .orderBy(desc(approvals.approvedAt))
    .limit(1)
  if (agreed && (!mailed || agreed.approvedAt >= mailed.at || agreed.fingerprint === mailed.fingerprint)) {
    const { composition, letterRevisions: revisions, fingerprint } = agreed
    const proof = await readThen(dialogue, { composition, revisions })
    return proof && { ...proof, isExact: proof.fingerprint === fingerprint }
  }
  if (!mailed) return null
  for (const then of await listThens(dialogue.id)) {
    const proof = await readThen(dialogue, then)
    if (proof?.fingerprint === mailed.fingerprint) return { ...proof, isExact: true }
  }
  return null
}

/** The states that a dialogue was in, the newest first. */
async function listThens(dialogueId: string): Promise<Then[]> {
  const composed = await db()
    .select({ number: compositions.number, savedAt: compositions.savedAt })
    .from(compositions)
    .where(eq(compositions.dialogueId, dialogueId))
  const letterIds = (await listSentLetters(db(), dialogueId)).map(({ id }) => id)
  const revised = await db()
    .select({
      letterId: letterRevisions.letterId,
      number: letterRevisions.number,
      savedAt: letterRevisions.savedAt,
    })
    .from(letterRevisions)
    .where(inArray(letterRevisions.letterId, letterIds))
  const moments = [...composed, ...revised].map(({ savedAt }) => savedAt.getTime()).sort((a, b) => b - a)
  const until = <Saved extends { savedAt: Date; number: number }>(all: Saved[], moment: number) =>
    all
      .filter(({ savedAt }) => savedAt.getTime() <= moment)
      .reduce<Saved | null>((last, it) => (last && last.number > it.number ? last : it), null)
  return [...new Set(moments)].slice(0, MOST_TRIED).flatMap((moment) => {
    const composition = until(composed, moment)
    if (!composition) return []
    const revisions = letterIds.flatMap((id) => {
      const revision = until(
        revised.filter(({ letterId }) => letterId === id),
        moment,
      )
      return revision ? [[id, revision.number] as const] : []
    })
    return [{ composition: composition.number, revisions: Object.fromEntries(revisions) }]
  })
}

async function readThen(dialogue: Dialogue, { composition, revisions }: Then): Promise<CurrentProof | null> {
  const composed = await readComposition(db(), dialogue.id, composition)
  if (!composed) return null
  const letters = await listSentLetters(db(), dialogue.id)
  const rows = await db()
    .select({
      letterId: letterRevisions.letterId,
      number: letterRevisions.number,
      subject: letterRevisions.subject,
      body: letterRevisions.body,
    })
    .from(letterRevisions)
    .where(inArray(letterRevisions.letterId, Object.keys(revisions)))
  const asThen = letters.map((letter) => {
    const then = rows.find((it) => it.letterId === letter.id && it.number === revisions[letter.id])
    return then ? { ...letter, subject: then.subject, body: then.body, revision: then.number } : letter
  })
  return readProofOf(db(), dialogue, composed, asThen)
}
