import { db } from '@/db/client'
import { privacyAnswers } from '@/db/schema'
import { listFindings } from './list-findings'
import { lockDialogue } from './lock-dialogue'
import type { LooksPrivate } from './privacy/look-for-private-things'
import { readProof } from './read-proof'

export type AnsweredOutcome = { status: 'answered' } | { status: 'not-found' }

/**
 * Says of something that looks private that readers may read it. Only the writer of the letter it stands in can, and
 * only of what is found there now; the answer is for these words in this letter. Answering again changes nothing.
 */
export async function answerFinding(
  memberId: string,
  dialogueId: string,
  asked: LooksPrivate & { letterId: string },
): Promise<AnsweredOutcome> {
  return db().transaction(async (transaction) => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'answer privacy')
    const current = dialogue && (await readProof(transaction, dialogue))
    if (!current) return { status: 'not-found' }
    const { ofLetters } = await listFindings(transaction, current)
    const finding = ofLetters.find(
      ({ letterId, kind, found, writerId }) =>
        letterId === asked.letterId && kind === asked.kind && found === asked.found && writerId === memberId,
    )
    if (!finding) return { status: 'not-found' }
    const { letterId, kind, found } = finding
    await transaction
      .insert(privacyAnswers)
      .values({ letterId, kind, found, answeredBy: memberId })
      .onConflictDoNothing()
    return { status: 'answered' }
  })
}
