import { contentOf } from '../drafts/draft-content'
import { findDraft } from '../drafts/find-draft'
import { type SavedOutcome, saveDraft } from '../drafts/save-draft'
import { findRevision } from './find-revision'

export type RevisionFetchedBack =
  | SavedOutcome
  /** what was thrown away is fetched back itself first */
  | { status: 'discarded' }

/**
 * Saves what an older revision says as the next one: nothing that came after it is lost. `basedOn` is the newest revision
 * that was on screen, as with every other save. What only editors may set stays as it is now for others.
 */
export async function fetchBackRevision(
  memberId: string,
  draftId: string,
  basedOn: number,
  number: number,
): Promise<RevisionFetchedBack> {
  const draft = await findDraft(memberId, draftId)
  if (draft?.discardedAt) return { status: 'discarded' }
  const older = await findRevision(memberId, draftId, { number })
  if (!older) return { status: 'not-found' }
  return saveDraft(memberId, draftId, basedOn, contentOf(older), { fetchedBack: older })
}
