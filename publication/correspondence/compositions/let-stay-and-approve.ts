import { type AnsweredOutcome, answerFindings } from './answer-finding'
import { type ApprovedOutcome, approveDialogue } from './approve-dialogue'
import type { AskedFinding } from './find-asked-findings'

/** Each thing that was on screen and may stay, and what the page showed (`shownMark`). */
export type LetStay = { answers: readonly AskedFinding[]; shown: string }

/**
 * Says of each of these things that readers may read it, and yes to the text with it, in one press. When something is asked besides, by
 * now or because it was left out, these are answered alone, and so they are when the yes cannot be given: what came of that is said.
 */
export async function letStayAndApprove(
  memberId: string,
  dialogueId: string,
  { answers, shown }: LetStay,
  now = new Date(),
): Promise<AnsweredOutcome | ApprovedOutcome> {
  return answerThenApprove(answers, {
    answer: (onScreen) => answerFindings(memberId, dialogueId, onScreen, now),
    approve: () => approveDialogue(memberId, dialogueId, shown, now),
  })
}

/** The same through doors of another's making, which may be closed. */
export async function answerThenApprove<Closed extends { status: string }>(
  answers: readonly AskedFinding[],
  doors: {
    answer: (onScreen: readonly AskedFinding[]) => Promise<Closed | AnsweredOutcome>
    approve: () => Promise<Closed | ApprovedOutcome>
  },
): Promise<Closed | AnsweredOutcome | ApprovedOutcome> {
  if (answers.length === 0) return doors.approve()
  const answered = await doors.answer(answers)
  return isAnswered(answered) && answered.left === 0 ? doors.approve() : answered
}

type Answered = Extract<AnsweredOutcome, { status: 'answered' }>
const isAnswered = (outcome: { status: string }): outcome is Answered => outcome.status === 'answered'
