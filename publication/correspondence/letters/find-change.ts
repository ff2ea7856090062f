import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type LetterChange, letterChanges, members } from '@/db/schema'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { readNamesAround } from '@/publication/correspondence/dialogues/names-around'
import type { Seat } from '../private-passages/sees-private-passages'
import { lineFor, textFor } from '../private-passages/text-for'
import { type FoundLetter, findWrittenLetter } from './find-written-letter'
import { readLetterRevision } from './letter-text'

export type FoundChange = Pick<
  LetterChange,
  'id' | 'basedOn' | 'subject' | 'body' | 'note' | 'proposedAt' | 'decision' | 'reason'
> & {
  letter: FoundLetter
  proposer: CorrespondentName
  /** the text it is a change of */
  before: { subject: string; body: string }
  /** whether the letter was revised since */
  isStale: boolean
}

/**
 * A proposed change, for anyone who may read its letter whole and for anyone who proposed it; null for others. Everybody gets both
 * texts as they may have that letter now: what is private now may stand unmarked in an older one.
 */
export async function findChange(memberId: string, changeId: string): Promise<FoundChange | null> {
  const [found] = await db()
    .select({ change: letterChanges, proposer: members })
    .from(letterChanges)
    .innerJoin(members, eq(members.id, letterChanges.proposedBy))
    .where(eq(letterChanges.id, changeId))
  const letter = found && (await findWrittenLetter(memberId, found.change.letterId))
  if (!letter || !(letter.isWhole || found.change.proposedBy === memberId)) return null
  if (!letter.isOwn && !isInTime(letter.reader.seat, found.change)) return null
  const { id, basedOn, subject, body, note, proposedAt, decision, reason } = found.change
  const before = await readLetterRevision(db(), letter.id, basedOn)
  const { reader } = letter
  const asSeen = (text: string) => textFor(reader, letter, text)
  return {
    id,
    basedOn,
    subject: lineFor(reader, letter, subject),
    note: lineFor(reader, letter, note),
    proposedAt,
    decision,
    reason: lineFor(reader, letter, reason),
    letter,
    proposer: (await readNamesAround(db(), letter.dialogueId))(found.proposer),
    body: asSeen(body),
    before: { subject: lineFor(reader, letter, before.subject), body: asSeen(before.body) },
    isStale: letter.revision !== basedOn,
  }
}

/** Who stopped sees what was proposed before that, and what they proposed. */
export function isInTime(
  { memberId, readsUntil }: Seat,
  { proposedAt, proposedBy }: Pick<LetterChange, 'proposedAt' | 'proposedBy'>,
): boolean {
  return readsUntil === null || proposedAt < readsUntil || proposedBy === memberId
}
