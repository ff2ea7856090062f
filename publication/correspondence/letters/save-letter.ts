import { and, eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import {
  dialogues,
  type LetterRevision,
  letterRevisions,
  type WrittenLetter,
  writtenLetters,
} from '@/db/schema'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import { findClosedInLetter } from '../pictures/closed-in-letter'
import { type AskedReaders, decideAudience } from '../private-passages/audience/decide-audience'
import { hasPrivatePassages } from '../private-passages/audience/has-private-passages'
import { saysMoreInPrivate } from '../private-passages/audience/says-more-in-private'
import { addLetterRevision } from './add-letter-revision'
import { findAddressee, listOthers } from './find-addressee'
import { isUnsent } from './is-unsent'
import { keepDeliberately, passOver } from './kept-by-itself'
import { isSameLetter, type LetterText, type NumberedText, readNewest } from './letter-text'

export type SavedLetterOutcome =
  | { status: 'saved'; revision: number }
  /** it was thrown away elsewhere: the text is kept in it, and it stays thrown away */
  | { status: 'discarded'; revision: number }
  /** saved elsewhere since, or begun elsewhere as `letterId`; nothing was written, `newest` is what stands there */
  | { status: 'stale'; letterId: string; newest: NumberedText }
  /** it was sent meanwhile, with this text or with another: from then on it is revised instead; nothing was written */
  | { status: 'sent'; isSame: boolean }
  | { status: 'not-found' }

/**
 * Which letter, under an id that the screen made up, and the revision that was on screen; 0 begins it. `readers`: who reads what is private in
 * it, where there was a choice on screen; `seen`: the ids of who writes in the dialogue as its writer saw it, left out when all are.
 */
export type DraftToSave = {
  dialogueId: string
  letterId: string
  basedOn: number
  readers?: AskedReaders | undefined
  seen?: readonly string[] | undefined
  /** the form saves while somebody types */
  isByItself?: boolean
  /** the older revision that this is again: what it shows is not judged anew */
  fetchedBack?: Pick<LetterRevision, 'number' | 'body' | 'closedPictures'>
}

/** Of what was private in an older text, and is not in the newest, nobody knows any more for whom: that is chosen again. */
const NOBODY_YET = { chosen: [], drawn: [] }

/**
 * Saves a letter that is not sent yet, whatever it says; only its writer sees it, and sending looks at what it says. Each has one in a dialogue, and those they threw away. Saving what stands there
 * already writes nothing, so that saving by itself makes a revision only when something changed. What was thrown away stays so, and is kept thirty days from now.
 */
export async function saveLetter(
  memberId: string,
  { dialogueId, letterId, basedOn, readers, seen, isByItself = false, fetchedBack }: DraftToSave,
  text: LetterText,
  now = new Date(),
): Promise<SavedLetterOutcome> {
  return db().transaction(async (transaction) => {
    const [dialogue] = await transaction
      .select({ id: dialogues.id })
      .from(dialogues)
      .where(and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(transaction, memberId, 'write letter')))
      .for('update')
    if (!dialogue) return { status: 'not-found' }
    const toMemberId = await findAddressee(transaction, memberId, dialogueId, text.toMemberId)
    const addressed = { ...text, toMemberId }
    const letter = await findLetter(transaction, memberId, dialogueId, letterId)
    const others = await listOthers(transaction, memberId, dialogueId)
    const known = seen ? others.filter((id) => seen.includes(id)) : others
    const kept = letter?.audience ?? null
    const newest = letter ? await readNewest(transaction, letter) : null
    const isForOthers = kept === null || !newest || saysMoreInPrivate(text.body, newest.body)
    const isAskedAnew = fetchedBack && isForOthers && others.length > 1
    const asked = isAskedAnew ? { ...NOBODY_YET, drawnTo: toMemberId } : readers
    const audience = hasPrivatePassages(text.body)
      ? decideAudience({ toMemberId, others: known, kept, asked })
      : null
    if (!letter || !newest) {
      if (basedOn > 0) return { status: 'not-found' }
      const closed = await findClosedInLetter(transaction, memberId, dialogueId, text.body)
      const begun = { id: letterId, dialogueId, writerId: memberId }
      const first = { ...addressed, audience, closedPictures: [...closed], savedByItself: isByItself }
      return beginLetter(transaction, begun, first, now)
    }
    if (letter.sentAt) return { status: 'sent', isSame: isSameLetter(newest, addressed) }
    const status = letter.discardedAt ? 'discarded' : 'saved'
    if (isSameLetter(newest, addressed) && letter.id === letterId) {
      await keepAudience(transaction, letter, audience)
      if (!isByItself) await keepDeliberately(transaction, letter)
      return { status, revision: letter.revision }
    }
    if (letter.id !== letterId || letter.revision !== basedOn)
      return { status: 'stale', letterId: letter.id, newest }
    const before = fetchedBack ?? newest
    const closed = await findClosedInLetter(transaction, memberId, dialogueId, text.body, before)
    await keepAudience(transaction, letter, audience)
    const how = {
      closedPictures: [...closed],
      savedByItself: isByItself,
      fetchedBackFrom: fetchedBack?.number ?? null,
    }
    const revision = await addLetterRevision(transaction, letter, addressed, now, how)
    await passOver(transaction, letter, newest, { ...addressed, savedByItself: isByItself, savedAt: now })
    return { status, revision }
  })
}

/** The letter itself when it is theirs, else the one they have not sent yet. */
async function findLetter(
  transaction: Transaction,
  memberId: string,
  dialogueId: string,
  letterId: string,
): Promise<WrittenLetter | undefined> {
  const own = and(eq(writtenLetters.dialogueId, dialogueId), eq(writtenLetters.writerId, memberId))
  const [known] = await transaction
    .select()
    .from(writtenLetters)
    .where(and(eq(writtenLetters.id, letterId), own))
    .for('update')
  if (known) return known
  const [unsent] = await transaction.select().from(writtenLetters).where(and(isUnsent(), own)).for('update')
  return unsent
}

/** Who reads it is no part of its text: there is no revision of it. */
async function keepAudience(
  transaction: Transaction,
  { id }: WrittenLetter,
  audience: string[] | null,
): Promise<void> {
  await transaction.update(writtenLetters).set({ audience }).where(eq(writtenLetters.id, id))
}

async function beginLetter(
  transaction: Transaction,
  letter: { id: string; dialogueId: string; writerId: string },
  {
    subject,
    toMemberId,
    body,
    audience,
    closedPictures,
    savedByItself,
  }: LetterText & Pick<WrittenLetter, 'audience'> & Pick<LetterRevision, 'closedPictures' | 'savedByItself'>,
  now: Date,
): Promise<SavedLetterOutcome> {
  const begun = await transaction
    .insert(writtenLetters)
    .values({ ...letter, subject, toMemberId, audience, revision: 1, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: writtenLetters.id })
  // The id is of somebody else's letter.
  if (begun.length === 0) return { status: 'not-found' }
  const first = { letterId: letter.id, number: 1, subject, body, closedPictures, savedByItself, savedAt: now }
  await transaction.insert(letterRevisions).values(first)
  return { status: 'saved', revision: 1 }
}
