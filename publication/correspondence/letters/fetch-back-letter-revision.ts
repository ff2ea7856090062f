import { findUnsentRevision } from './find-unsent-revision'
import { findWrittenLetter } from './find-written-letter'
import { type SavedLetterOutcome, saveLetter } from './save-letter'

/**
 * Saves what an older revision of an unsent letter says as the next one: nothing that came after it is lost, and to whom it is stays as
 * it is now. `basedOn` is the newest revision that was on screen, as with every other save.
 */
export async function fetchBackLetterRevision(
  memberId: string,
  letterId: string,
  basedOn: number,
  number: number,
): Promise<SavedLetterOutcome> {
  const letter = await findWrittenLetter(memberId, letterId)
  if (letter?.sentAt) return { status: 'sent', isSame: false }
  // What was thrown away is fetched back itself first.
  if (letter?.discardedAt) return { status: 'discarded', revision: letter.revision }
  const older = await findUnsentRevision(memberId, letterId, { number })
  if (!letter || !older) return { status: 'not-found' }
  const { dialogueId, toMemberId } = letter
  const { subject, body } = older
  const draft = { dialogueId, letterId, basedOn, fetchedBack: older }
  return saveLetter(memberId, draft, { subject, body, toMemberId })
}
