import { and, eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { letterChanges, type WrittenLetter } from '@/db/schema'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import type { Problem } from '@/publication/text/prose/problem'
import { requireInWorker } from '@/publication/text/workers/in-worker'
import { SHOWN_MILLISECONDS } from '@/publication/text/workers/shown-milliseconds'
import { closedInLetter } from '../pictures/closed-in-letter'
import { findDeskReader } from '../private-passages/desk-reader'
import { findSeat } from '../private-passages/find-seat'
import type { NotForAll } from '../private-passages/find-words-not-for-all'
import { findWordsToldByChange } from '../private-passages/find-words-told-by-change'
import type { Piece } from '../private-passages/join-shown'
import { piecesFor } from '../private-passages/pieces-for'
import { splitPassages } from '../private-passages/private-passages'
import type { putPrivateBack } from '../private-passages/put-private-back'
import { seesPrivatePassages } from '../private-passages/sees-private-passages'
import { lineFor, textFor } from '../private-passages/text-for'
import { checkLetter } from './check-letter'
import { findLetterFormat } from './find-letter-format'
import { type NumberedText, readNewest } from './letter-text'
import { lockLetter } from './lock-letter'

export type ProposedChange = {
  /** the revision that was on screen */
  basedOn: number
  subject: string
  body: string
  /** why, in the words of whoever proposes it */
  note: string
}

export type ProposedOutcome =
  | { status: 'proposed' }
  | { status: 'stale'; newest: NumberedText }
  /** it says what the letter says already */
  | { status: 'unchanged' }
  | { status: 'empty' }
  | { status: 'refused'; problems: Problem[] }
  /** a private passage they do not see stood where everything is changed */
  | { status: 'no-place' }
  | NotForAll
  /** who does not see private passages cannot make them either */
  | { status: 'has-marks' }
  | { status: 'not-found' }

/**
 * Proposes a change of somebody else's sent letter, of its text, its subject or both, under an id that the screen made up: asking twice proposes once. Its
 * writer accepts it or not; until then nothing is changed. Who does not see the private passages changes the text
 * without them; they are put back where they were, or the proposal is refused, so that none is lost by accepting.
 */
export async function proposeChange(
  memberId: string,
  letterId: string,
  changeId: string,
  { basedOn, subject, body, note }: ProposedChange,
  now = new Date(),
): Promise<ProposedOutcome> {
  if (body.trim() === '') return { status: 'empty' }
  const checked = await checkLetter(memberId, { body, format: await findLetterFormat(letterId) })
  if (checked.status === 'refused') return checked
  return db().transaction(async (transaction) => {
    const locked = await lockLetter(transaction, memberId, letterId, 'propose letter change')
    if (!locked?.letter.sentAt || locked.letter.writerId === memberId) return { status: 'not-found' }
    const { letter } = locked
    if (await isProposed(transaction, memberId, changeId)) return { status: 'proposed' }
    const seat = await findSeat(transaction, memberId, letter.dialogueId)
    const newest = await readNewest(transaction, letter)
    const reader = await findDeskReader(transaction, letter.dialogueId, seat)
    const shown = {
      subject: lineFor(reader, letter, newest.subject),
      body: textFor(reader, letter, newest.body),
    }
    if (letter.revision !== basedOn) return { status: 'stale', newest: { ...newest, ...shown } }
    if (body === shown.body && subject === shown.subject) return { status: 'unchanged' }
    const whole =
      shown.body === newest.body && seesPrivatePassages(seat, letter)
        ? ({ status: 'placed', body } as const)
        : await completeChange(memberId, piecesFor(reader, letter, newest.body), body)
    if (whole.status !== 'placed') return whole
    // What is judged is what they typed: private passages they do not see are put back unread.
    const before = { body: shown.body, closedPictures: [] }
    const closed = await closedInLetter(transaction, memberId, letter, body, before)
    if (closed.length > 0) return { status: 'refused', problems: closed }
    const texts = { before: newest.body, after: whole.body, note, subject }
    const words = await findWordsToldByChange(transaction, letter, seat, texts)
    if (words.length > 0) return { status: 'not-for-all', words }
    await keepChange(transaction, letter, {
      id: changeId,
      basedOn,
      // A subject that they do not see stays as it is, unless they give another.
      subject: subject === shown.subject ? newest.subject : subject,
      body: whole.body,
      note: note.trim(),
      proposedBy: memberId,
      proposedAt: now,
    })
    return { status: 'proposed' }
  })
}

async function completeChange(memberId: string, pieces: Piece[], changed: string) {
  const split = splitPassages(changed)
  const seesMarks = pieces.some(({ isShown, isPrivate }) => isShown && isPrivate)
  const hasMarks = split.status === 'refused' || split.passages.some(({ isPrivate }) => isPrivate)
  if (hasMarks && !seesMarks) return { status: 'has-marks' } as const
  return requireInWorker<typeof putPrivateBack>('putPrivateBack', [pieces, changed], {
    asker: memberId,
    milliseconds: SHOWN_MILLISECONDS,
  })
}

async function isProposed(transaction: Transaction, memberId: string, changeId: string): Promise<boolean> {
  const known = await transaction
    .select({ id: letterChanges.id })
    .from(letterChanges)
    .where(and(eq(letterChanges.id, changeId), eq(letterChanges.proposedBy, memberId)))
  return known.length > 0
}

async function keepChange(
  transaction: Transaction,
  letter: WrittenLetter,
  change: Omit<typeof letterChanges.$inferInsert, 'letterId'>,
): Promise<void> {
  await transaction.insert(letterChanges).values({ ...change, letterId: letter.id })
  const happening = {
    kind: 'change-proposed' as const,
    thingId: letter.dialogueId,
    byId: change.proposedBy,
    detailId: change.id,
  }
  await tellOfNews(transaction, happening, [letter.writerId], change.proposedAt ?? new Date())
}
