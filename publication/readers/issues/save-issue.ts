import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type DraftedPart, type IssueDraft, type IssuePart, issueDrafts, media } from '@/db/schema'
import { holdSpelled } from '@/publication/pictures/media/hold-spelled'
import { selectSpelled, spellingsOf } from '@/publication/pictures/media/select-spelled'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { selectPublic } from '@/publication/public/pictures/select-public'
import { contentOfIssue, type IssueContent, isSameIssue, isTooMuch } from './issue-content'
import { lockIssueDraft } from './lock-issue-draft'

export type SavedIssueOutcome =
  | { status: 'saved'; version: number }
  /** somebody saved since; nothing was written, and `newest` is what stands there now */
  | { status: 'stale'; newest: IssueDraft }
  /** readers have it: it changes no more */
  | { status: 'public' }
  | { status: 'too-much' }
  | { status: 'not-found' }

/**
 * Saves an issue that is being made, all of it or nothing, whatever it says: what readers cannot be shown is refused where it
 * becomes public. `basedOn` is the version that was on screen. Saving what stands there already writes nothing.
 */
export async function saveIssue(
  memberId: string,
  issueDraftId: string,
  basedOn: number,
  typed: IssueContent,
  now = new Date(),
): Promise<SavedIssueOutcome> {
  const content = contentOfIssue(typed)
  if (isTooMuch(content)) return { status: 'too-much' }
  return db().transaction(async (transaction) => {
    const draft = await lockIssueDraft(transaction, memberId, issueDraftId)
    if (!draft) return { status: 'not-found' }
    if (isSameIssue(content, draft)) return { status: 'saved', version: draft.version }
    if (draft.issueId) return { status: 'public' }
    if (draft.version !== basedOn) return { status: 'stale', newest: draft }
    const version = draft.version + 1
    const parts = await withOpenPictures(transaction, memberId, content.parts, draft.parts)
    await transaction
      .update(issueDrafts)
      .set({ ...content, parts, version, updatedAt: now })
      .where(eq(issueDrafts.id, issueDraftId))
    return { status: 'saved', version }
  })
}

/** A text that is kept gives nobody a picture: open is what readers see, what the member uploaded, and what was open here already. */
async function withOpenPictures(
  transaction: Transaction,
  memberId: string,
  parts: IssuePart[],
  before: DraftedPart[],
): Promise<DraftedPart[]> {
  const spelled = parts.flatMap((part) => (part.kind === 'words' ? spelledPictures(part.text) : []))
  await holdSpelled(transaction, spelled)
  const own = await selectSpelled(transaction, spelled, eq(media.uploadedBy, memberId))
  const shown = await selectPublic(transaction, spelled)
  const open = new Set([
    ...[...own, ...shown].flatMap(spellingsOf),
    ...before.flatMap((part) => (part.kind === 'words' ? part.openPictures : [])),
  ])
  return parts.map((part) =>
    part.kind === 'words'
      ? { ...part, openPictures: spelledPictures(part.text).filter((it) => open.has(it)) }
      : part,
  )
}
