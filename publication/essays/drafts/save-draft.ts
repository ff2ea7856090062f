import { eq, inArray } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { authors, drafts, type Revision, revisions, topics } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { findClosedIn } from '../pictures/find-closed'
import { addRevision, keepDeliberately } from './add-revision'
import { contentOf, type DraftContent, EMPTY_CONTENT, isSameContent } from './draft-content'
import { lockDraft } from './lock-draft'
import { type NamedRevision, readRevision } from './read-revision'

export type SavedOutcome =
  | { status: 'saved'; revision: number }
  /** somebody saved since; nothing was written, and `newest` is what stands there now */
  | { status: 'stale'; newest: NamedRevision }
  | { status: 'not-found' }

type HowSaved = {
  /** the form saves while somebody types */
  isByItself?: boolean
  /** the older revision that this is again: what it shows is not judged anew */
  fetchedBack?: Pick<Revision, 'number' | 'pictures'>
}

/**
 * Saves an essay as the next revision of a draft, all of it or nothing, whatever it says: what it may not say is looked at
 * where it is handed in (`listMissing`) and refused where it is published. `basedOn` is the revision that was on screen;
 * 0 begins a draft, under an id that the screen made up, so that asking twice begins one. Saving what is already the
 * newest revision writes nothing. What only editors may set (authors, slug, canonical) stays as it was for others.
 * What was thrown away stays so, and is kept thirty days from now.
 */
export async function saveDraft(
  memberId: string,
  draftId: string,
  basedOn: number,
  content: DraftContent,
  { isByItself = false, fetchedBack }: HowSaved = {},
): Promise<SavedOutcome> {
  return db().transaction(async (transaction) => {
    const begun = basedOn === 0 && (await beginDraft(transaction, memberId, draftId, content, isByItself))
    if (begun) return begun
    const draft = await lockDraft(transaction, memberId, draftId, 'save draft')
    if (!draft) return { status: 'not-found' }
    const newest = await readRevision(transaction, draftId, draft.revision)
    const permitted = await permittedContent(transaction, memberId, content, contentOf(newest))
    if (isSameContent(permitted, contentOf(newest))) {
      if (!isByItself) await keepDeliberately(transaction, newest)
      return { status: 'saved', revision: draft.revision }
    }
    if (draft.revision !== basedOn) return { status: 'stale', newest }
    const known = [...newest.pictures, ...(fetchedBack?.pictures ?? [])]
    const closedPictures = await findClosedIn(transaction, memberId, permitted, known)
    const kept = { ...permitted, closedPictures }
    const added = { memberId, content: kept, isByItself, fetchedBackFrom: fetchedBack?.number ?? null }
    return { status: 'saved', revision: await addRevision(transaction, draft, newest, added) }
  })
}

/** Null when this is no draft to begin: it is there already, or nobody may. */
async function beginDraft(
  transaction: Transaction,
  memberId: string,
  draftId: string,
  content: DraftContent,
  isByItself: boolean,
): Promise<SavedOutcome | null> {
  if (!isAllowed(await findStanding(transaction, memberId), 'begin draft', 'own')) return null
  const [known] = await transaction.select({ id: drafts.id }).from(drafts).where(eq(drafts.id, draftId))
  if (known) return null
  const permitted = await permittedContent(transaction, memberId, content, EMPTY_CONTENT)
  const closedPictures = await findClosedIn(transaction, memberId, permitted, [])
  const begun = await transaction
    .insert(drafts)
    .values({ id: draftId, kind: 'essay', ownerId: memberId, revision: 1 })
    .onConflictDoNothing()
    .returning({ id: drafts.id })
  if (begun.length === 0) return null
  const first = { draftId, number: 1, savedBy: memberId, savedByItself: isByItself, savedAt: new Date() }
  await transaction.insert(revisions).values({ ...permitted, closedPictures, ...first })
  return { status: 'saved', revision: 1 }
}

async function permittedContent(
  transaction: Transaction,
  memberId: string,
  content: DraftContent,
  before: DraftContent,
): Promise<DraftContent> {
  const standing = await findStanding(transaction, memberId)
  const { authorIds, slug, canonical } = isAllowed(standing, 'set byline', "another's") ? content : before
  return {
    ...content,
    slug,
    canonical,
    authorIds: await keepKnown(transaction, authors, authorIds),
    topicIds: await keepKnown(transaction, topics, content.topicIds),
  }
}

/** The ids that exist, in their own order: a topic may have gone while the form was open. */
async function keepKnown(
  transaction: Transaction,
  table: typeof authors | typeof topics,
  ids: string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await transaction.select({ id: table.id }).from(table).where(inArray(table.id, ids))
  const known = new Set(rows.map(({ id }) => id))
  return [...new Set(ids)].filter((id) => known.has(id))
}
