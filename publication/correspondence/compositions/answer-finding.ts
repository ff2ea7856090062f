import { db } from '@/db/client'
import { privacyAnswers } from '@/db/schema'
import { type AskedFinding, findAskedFinding } from './find-asked-finding'
import { lockDialogue } from './lock-dialogue'

export type AnsweredOutcome = { status: 'answered' } | { status: 'not-found' }

/**
 * Says of something that looks private that readers may read it. Only who is asked can: the writer of the letter it stands in, and
 * everybody whose private words it has; each for themselves, and only of what is found there now. The answer is for these words in
 * this letter. Answering again changes nothing.
 */
export async function answerFinding(
  memberId: string,
  dialogueId: string,
  asked: AskedFinding,
): Promise<AnsweredOutcome> {
  return db().transaction(async (transaction) => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'answer privacy')
    const finding = dialogue && (await findAskedFinding(transaction, dialogue, memberId, asked))
    if (!finding) return { status: 'not-found' }
    const { letterId, kind, found } = finding
    await transaction
      .insert(privacyAnswers)
      .values({ letterId, kind, found, answeredBy: memberId })
      .onConflictDoNothing()
    return { status: 'answered' }
  })
}
