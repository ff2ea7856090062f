import { and, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { approvals, objections } from '@/db/schema'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { endOwnProofLinks } from './by-mail/proof-link'
import { lockDialogue } from './lock-dialogue'
import { lockLetters } from './lock-letters'
import { type CurrentProof, isAsked, readProof } from './read-proof'

export type ObjectedOutcome =
  | { status: 'objected' }
  /** what would be published is not, or no longer, what was on screen */
  | { status: 'changed' }
  /** readers have it already: it can be withdrawn instead */
  | { status: 'published' }
  | { status: 'not-found' }

/**
 * A correspondent's no to exactly this fingerprint, and why: it takes the place of what they said before, yes or no, and counts until
 * readers would see something else or they say yes. The others who write, and who composed it, are told. `reason`: plain text.
 */
export async function objectToProof(
  memberId: string,
  dialogueId: string,
  { fingerprint, reason }: { fingerprint: string; reason: string },
  now = new Date(),
): Promise<ObjectedOutcome> {
  return db().transaction(async (transaction): Promise<ObjectedOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'approve dialogue')
    if (!dialogue) return { status: 'not-found' }
    await lockLetters(transaction, dialogueId)
    const current = await readProof(transaction, dialogue)
    if (current?.fingerprint !== fingerprint) return { status: 'changed' }
    if (!isAsked(current, memberId)) return { status: 'not-found' }
    if (dialogue.publishedFingerprint === fingerprint) return { status: 'published' }
    await transaction
      .update(approvals)
      .set({ takenBackAt: now })
      .where(
        and(
          eq(approvals.dialogueId, dialogueId),
          eq(approvals.memberId, memberId),
          eq(approvals.fingerprint, fingerprint),
          isNull(approvals.takenBackAt),
        ),
      )
    // When it becomes this text again, no link mailed before turns their no into a yes.
    await endOwnProofLinks(transaction, { dialogueId, memberId, fingerprint }, now)
    const said = { fingerprint, reason, saidAt: now }
    await transaction
      .insert(objections)
      .values({ dialogueId, memberId, ...said })
      .onConflictDoUpdate({ target: [objections.dialogueId, objections.memberId], set: said })
    const happening = { kind: 'proof-refused', thingId: dialogueId, byId: memberId } as const
    await tellOfNews(transaction, happening, whoMustHear(current), now)
    return { status: 'objected' }
  })
}

/** Who says yes has nothing against it any more, whatever it was that they said it of. */
export async function forgetObjection(
  transaction: Transaction,
  memberId: string,
  dialogueId: string,
): Promise<void> {
  await transaction
    .delete(objections)
    .where(and(eq(objections.dialogueId, dialogueId), eq(objections.memberId, memberId)))
}

function whoMustHear({ correspondents, composition }: CurrentProof): string[] {
  const seated = correspondents.filter(({ isRemoved }) => !isRemoved)
  return [...seated.map(({ memberId }) => memberId), composition.savedBy]
}
