import { db } from '@/db/client'
import { privacyAnswers } from '@/db/schema'
import { type AskedFinding, findAskedFindings } from './find-asked-findings'
import { listQuestions } from './list-questions'
import { lockDialogue } from './lock-dialogue'

export type AnsweredOutcome =
  /** for how many letters, and how many questions are left for this member */
  { status: 'answered'; letters: number; left: number } | { status: 'not-found' }

/**
 * Says of something that looks private that readers may read it, in the letters that were on screen with it. Only who is asked can:
 * the writer of a letter it stands in, and everybody whose private words it has; each for themselves, and only of what is found
 * there now. The answer is for these words in these letters: another letter that has them is asked about by itself. Answering
 * again changes nothing.
 */
export async function answerFinding(
  memberId: string,
  dialogueId: string,
  onScreen: AskedFinding,
): Promise<AnsweredOutcome> {
  return db().transaction(async (transaction) => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'answer privacy')
    const findings = dialogue && (await findAskedFindings(transaction, dialogue, memberId, onScreen))
    if (!findings) return { status: 'not-found' }
    const { asked, rest } = findings
    await transaction
      .insert(privacyAnswers)
      .values(asked.map(({ letterId, kind, found }) => ({ letterId, kind, found, answeredBy: memberId })))
      .onConflictDoNothing()
    return { status: 'answered', letters: asked.length, left: listQuestions(rest, memberId).length }
  })
}
