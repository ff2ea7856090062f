import { type AnsweredOutcome, answerFinding } from './answer-finding'
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
    answer: (onScreen) => answerFinding(memberId, dialogueId, onScreen, now),
    approve: () => approveDialogue(memberId, dialogueId, shown, now),
  })
}

/** The same through doors of another's making, which may be closed. */
export async function answerThenApprove<Closed extends { status: string }>(
  answers: readonly AskedFinding[],
  doors: {
    answer: (onScreen: AskedFinding) => Promise<Closed | AnsweredOutcome>
    approve: () => Promise<Closed | ApprovedOutcome>
  },
): Promise<Closed | AnsweredOutcome | ApprovedOutcome> {
  let letters = 0
  let left = 0
  for (const onScreen of answers) {
    const answered = await doors.answer(onScreen)
    if (!isAnswered(answered)) return answered
    letters += answered.letters
    left = answered.left
  }
  return left > 0 ? { status: 'answered', letters, left } : doors.approve()
}

type Answered = Extract<AnsweredOutcome, { status: 'answered' }>
const isAnswered = (outcome: { status: string }): outcome is Answered => outcome.status === 'answered'
