import { db, type Transaction } from '@/db/client'
import { type Dialogue, privacyAnswers } from '@/db/schema'
import { tellOfProof } from './by-mail/tell-of-proof'
import { type AskedFinding, type AskedFindings, findAskedFindings } from './find-asked-findings'
import { areAllAnswered, listFindings } from './list-findings'
import { listQuestions } from './list-questions'
import { lockDialogue } from './lock-dialogue'
import type { CurrentProof } from './read-proof'
import { tellOfAgreement } from './tell-of-agreement'

export type AnsweredOutcome =
  /** for how many letters, and how many questions are left for this member */
  { status: 'answered'; letters: number; left: number } | { status: 'not-found' }

/**
 * Says of something that looks private that readers may read it, in the letters that were on screen with it. Only who is asked can:
 * the writer of a letter it stands in, and everybody whose private words it has; each for themselves, and only of what is found
 * there now. The answer is for these words in these letters: another letter that has them is asked about by itself. Answering
 * again changes nothing. The last answer to what was asked has everybody whose yes is needed told.
 */
export function answerFinding(
  memberId: string,
  dialogueId: string,
  onScreen: AskedFinding,
  now = new Date(),
): Promise<AnsweredOutcome> {
  return answerFindings(memberId, dialogueId, [onScreen], now)
}

/** The same of several things at once: those of them that are found now and theirs to answer. The letters are looked at once for all. */
export async function answerFindings(
  memberId: string,
  dialogueId: string,
  onScreen: readonly AskedFinding[],
  now = new Date(),
): Promise<AnsweredOutcome> {
  return db().transaction(async (transaction) => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'answer privacy')
    const findings = dialogue && (await findAskedFindings(transaction, dialogue, memberId, onScreen))
    if (!dialogue || !findings) return { status: 'not-found' }
    const { asked, rest } = findings
    const rows = asked.map(({ letterId, kind, found }) => ({ letterId, kind, found, answeredBy: memberId }))
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await transaction
        .insert(privacyAnswers)
        .values(rows.slice(from, from + ROWS_AT_ONCE))
        .onConflictDoNothing()
    if (isLast(findings, memberId)) await tellOfLast(transaction, dialogue, findings.current, memberId, now)
    return {
      status: 'answered',
      letters: new Set(asked.map(({ letterId }) => letterId)).size,
      left: listQuestions(rest, memberId).length,
    }
  })
}

/** A query of PostgreSQL takes 65,535 values, and no more. */
const ROWS_AT_ONCE = 1_000

/** Whose yes is lacking is told; when nobody's is, the editors are. */
async function tellOfLast(
  transaction: Transaction,
  dialogue: Dialogue,
  current: CurrentProof,
  memberId: string,
  now: Date,
): Promise<void> {
  await tellOfProof(transaction, dialogue.id, memberId, now, 0)
  const isNews = dialogue.publishedFingerprint !== current.fingerprint
  if (isNews && areAllAnswered(await listFindings(transaction, current)))
    await tellOfAgreement(transaction, current, memberId, now)
}

/** Whether with these answers nothing in letters waits for anybody any more. */
function isLast({ asked, rest }: AskedFindings, memberId: string): boolean {
  return (
    asked.some(({ waitingFor }) => waitingFor.includes(memberId)) &&
    asked.every(({ waitingFor }) => waitingFor.every((id) => id === memberId)) &&
    rest.every(({ isAnswered }) => isAnswered)
  )
}
