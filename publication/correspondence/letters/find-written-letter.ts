import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, letterRevisions, members, type WrittenLetter, writtenLetters } from '@/db/schema'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { readNamesApart } from '@/publication/correspondence/dialogues/names-apart'
import { findReaders } from '../private-passages/audience/find-readers'
import { type DeskReader, findDeskReader } from '../private-passages/desk-reader'
import { findSeat } from '../private-passages/find-seat'
import { seesPrivatePassages } from '../private-passages/sees-private-passages'
import { shownFor } from '../private-passages/text-for'
import { isNewestRevisionFor } from './is-newest-revision'
import { isUnsent } from './is-unsent'
import { lettersOpenTo } from './letters-open-to'
import { wasMail } from './was-mail'

/** A letter with the newest text that this member may have of it: of who stopped, the last of before that. */
export type FoundLetter = Pick<
  WrittenLetter,
  | 'id'
  | 'dialogueId'
  | 'writerId'
  | 'subject'
  | 'toMemberId'
  | 'revision'
  | 'audience'
  | 'sentAt'
  | 'discardedAt'
  | 'sentRevision'
  | 'datedBy'
> & {
  /** it came as a mail: its date is what somebody or something says */
  wasMail: boolean
  writer: CorrespondentName
  body: string
  savedAt: Date
  isOwn: boolean
  /** whether all of it is in the text, its private passages too */
  isWhole: boolean
  /** whether a paragraph is not in it with private words that nobody said yes to yet */
  isWithheld: boolean
  /** who reads its private passages, its writer first; nobody for who does not, and of a draft */
  readers: CorrespondentName[]
  /** who asked, for what else of this letter they may have */
  reader: DeskReader
}

/** One letter, or null when this member may not read it. A draft is its writer's alone. */
export async function findWrittenLetter(memberId: string, letterId: string): Promise<FoundLetter | null> {
  const open = await lettersOpenTo(db(), memberId, 'read dialogue')
  return findOne(memberId, and(eq(writtenLetters.id, letterId), open))
}

/** The letter that this member has not sent yet in a dialogue, and did not throw away; each has at most one. */
export async function findUnsentLetter(memberId: string, dialogueId: string): Promise<FoundLetter | null> {
  const open = await lettersOpenTo(db(), memberId, 'write letter')
  const isThere = and(eq(writtenLetters.dialogueId, dialogueId), isUnsent())
  return findOne(memberId, and(isThere, open))
}

/** The letter that this member had not sent when they stopped writing in a dialogue: theirs alone to read. */
export async function findLeftLetter(memberId: string, dialogueId: string): Promise<FoundLetter | null> {
  const open = await lettersOpenTo(db(), memberId, 'read dialogue')
  const isThere = and(eq(writtenLetters.dialogueId, dialogueId), isUnsent())
  return findOne(memberId, and(isThere, eq(writtenLetters.writerId, memberId), open))
}

async function findOne(memberId: string, which: ReturnType<typeof and>): Promise<FoundLetter | null> {
  if (!which) throw new Error('A letter that is looked for is somebody’s')
  const [asked] = await db()
    .select({ id: writtenLetters.id, dialogueId: writtenLetters.dialogueId })
    .from(writtenLetters)
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .where(which)
  if (!asked) return null
  const seat = await findSeat(db(), memberId, asked.dialogueId)
  const [found] = await db()
    .select({ letter: writtenLetters, text: letterRevisions, writer: members, isFromMail: wasMail() })
    .from(writtenLetters)
    .innerJoin(letterRevisions, isNewestRevisionFor(seat))
    .innerJoin(members, eq(members.id, writtenLetters.writerId))
    .where(eq(writtenLetters.id, asked.id))
  if (!found) return null
  const { text, writer, isFromMail } = found
  const letter = { ...found.letter, subject: text.subject, revision: text.number }
  const reader = await findDeskReader(db(), letter.dialogueId, seat)
  const shown = shownFor(reader, letter, text.body)
  const seesPassages = seesPrivatePassages(seat, letter)
  return {
    id: letter.id,
    dialogueId: letter.dialogueId,
    writerId: letter.writerId,
    subject: shown.subject,
    toMemberId: letter.toMemberId,
    revision: letter.revision,
    audience: letter.audience,
    sentAt: letter.sentAt,
    discardedAt: letter.discardedAt,
    sentRevision: letter.sentRevision,
    datedBy: letter.datedBy,
    wasMail: isFromMail,
    writer: (await readNamesApart(db(), letter.dialogueId))(writer),
    body: shown.body,
    savedAt: text.savedAt,
    isOwn: letter.writerId === memberId,
    isWhole: seesPassages && shown.withheld === null,
    isWithheld: shown.withheld !== null,
    readers: seesPassages && letter.sentAt ? (await findReaders(db(), letter.dialogueId))(letter) : [],
    reader,
  }
}
