import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type LetterChange, letterChanges, type WrittenLetter } from '@/db/schema'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import type { Problem } from '@/publication/text/prose/problem'
import { closedInLetter } from '../pictures/closed-in-letter'
import { findWordsNotForAll, type NotForAll } from '../private-passages/find-words-not-for-all'
import { checkLetter } from './check-letter'
import { findLetterFormat } from './find-letter-format'
import { type NumberedText, readNewest } from './letter-text'
import { lockLetter } from './lock-letter'
import { keepRevised } from './revise-letter'

export type DecidedOutcome =
  | { status: 'accepted'; revision: number }
  | { status: 'declined' }
  /** it was declined before, and this reason was not kept */
  | { status: 'declined-before' }
  /** the letter was revised since it was proposed; nothing was changed */
  | { status: 'stale'; newest: NumberedText }
  | { status: 'refused'; problems: Problem[] }
  | NotForAll
  | { status: 'not-found' }

/**
 * The writer of a letter makes a proposed change its next revision, and who proposed it is told. Deciding again changes nothing and answers what was
 * decided. A change of an older revision is refused, since it would undo what was written after it.
 */
export async function acceptChange(
  memberId: string,
  changeId: string,
  now = new Date(),
): Promise<DecidedOutcome> {
  const [proposed] = await db().select().from(letterChanges).where(eq(letterChanges.id, changeId))
  if (!proposed) return { status: 'not-found' }
  // A row may be older than a rule; asked before the locks are taken, since it can take a second.
  const checked = await checkLetter(memberId, {
    body: proposed.body,
    format: await findLetterFormat(proposed.letterId),
  })
  return db().transaction(async (transaction) => {
    const open = await lockChange(transaction, memberId, proposed)
    if (!open) return { status: 'not-found' }
    const { letter, change } = open
    if (change.decision) return answerAgain(change, letter)
    const newest = await readNewest(transaction, letter)
    if (letter.revision !== change.basedOn) return { status: 'stale', newest }
    if (checked.status === 'refused') return checked
    const { subject, body } = change
    const words = await findWordsNotForAll(transaction, letter, change)
    if (words.length > 0) return { status: 'not-for-all', words }
    const closed = await closedInLetter(transaction, memberId, letter, body, newest)
    if (closed.length > 0) return { status: 'refused', problems: closed }
    const text = { ...letter, subject, body }
    const revision = await keepRevised(transaction, letter, text, now, change.proposedBy)
    await decide(transaction, open, { decision: 'accepted', decidedAt: now })
    return { status: 'accepted', revision }
  })
}

/**
 * The writer of a letter leaves it as it is, and may say why. The proposal is kept, and who made it is told. Deciding
 * again answers what was decided; another reason than the one that was kept is not kept, and that is answered.
 */
export async function declineChange(
  memberId: string,
  changeId: string,
  reason: string,
  now = new Date(),
): Promise<DecidedOutcome> {
  const [proposed] = await db().select().from(letterChanges).where(eq(letterChanges.id, changeId))
  if (!proposed) return { status: 'not-found' }
  return db().transaction(async (transaction) => {
    const open = await lockChange(transaction, memberId, proposed)
    if (!open) return { status: 'not-found' }
    if (open.change.decision === 'declined' && reason.trim() !== '' && open.change.reason !== reason.trim())
      return { status: 'declined-before' }
    if (open.change.decision) return answerAgain(open.change, open.letter)
    await decide(transaction, open, { decision: 'declined', reason: reason.trim(), decidedAt: now })
    return { status: 'declined' }
  })
}

type OpenChange = { letter: WrittenLetter; change: LetterChange }
type Decided = { decision: 'accepted' | 'declined'; decidedAt: Date; reason?: string }

/** The change as it is once the letter is locked: another press may have decided it meanwhile. */
async function lockChange(
  transaction: Transaction,
  memberId: string,
  { id, letterId }: LetterChange,
): Promise<OpenChange | null> {
  const locked = await lockLetter(transaction, memberId, letterId, 'decide letter change')
  if (!locked) return null
  const [change] = await transaction.select().from(letterChanges).where(eq(letterChanges.id, id))
  return change ? { letter: locked.letter, change } : null
}

function answerAgain({ decision }: LetterChange, { revision }: WrittenLetter): DecidedOutcome {
  return decision === 'accepted' ? { status: 'accepted', revision } : { status: 'declined' }
}

async function decide(
  transaction: Transaction,
  { letter, change }: OpenChange,
  decided: Decided,
): Promise<void> {
  await transaction.update(letterChanges).set(decided).where(eq(letterChanges.id, change.id))
  const happening = {
    kind: decided.decision === 'accepted' ? ('change-taken' as const) : ('change-left' as const),
    thingId: letter.dialogueId,
    byId: letter.writerId,
    detailId: change.id,
  }
  await tellOfNews(transaction, happening, [change.proposedBy], decided.decidedAt)
}
