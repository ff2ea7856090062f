import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  correspondents,
  dialogues,
  letterRevisions,
  members,
  type WrittenLetter,
  writtenLetters,
} from '@/db/schema'
import {
  type CorrespondentName,
  toCorrespondentName,
} from '@/publication/correspondence/dialogues/correspondent-name'
import { type DeskReader, findDeskReader } from '../private-passages/desk-reader'
import { seesPrivatePassages } from '../private-passages/sees-private-passages'
import { shownFor } from '../private-passages/text-for'
import { isNewestRevision } from './is-newest-revision'
import { lettersOpenTo } from './letters-open-to'
import { wasMail } from './was-mail'

/** A letter with the newest text that this member may have of it. */
export type FoundLetter = Pick<
  WrittenLetter,
  | 'id'
  | 'dialogueId'
  | 'writerId'
  | 'subject'
  | 'toMemberId'
  | 'revision'
  | 'createdAt'
  | 'sentAt'
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
  /** who asked, for what else of this letter they may have */
  reader: DeskReader
}

/** One letter, or null when this member may not read it. A draft is its writer's alone. */
export async function findWrittenLetter(memberId: string, letterId: string): Promise<FoundLetter | null> {
  const open = await lettersOpenTo(db(), memberId, 'read dialogue')
  return findOne(memberId, and(eq(writtenLetters.id, letterId), open))
}

/** The letter that this member has not sent yet in a dialogue; each has at most one. */
export async function findUnsentLetter(memberId: string, dialogueId: string): Promise<FoundLetter | null> {
  const open = await lettersOpenTo(db(), memberId, 'write letter')
  const isUnsent = and(eq(writtenLetters.dialogueId, dialogueId), isNull(writtenLetters.sentAt))
  return findOne(memberId, and(isUnsent, open))
}

async function findOne(memberId: string, which: ReturnType<typeof and>): Promise<FoundLetter | null> {
  if (!which) throw new Error('A letter that is looked for is somebody’s')
  const [found] = await db()
    .select({
      letter: writtenLetters,
      body: letterRevisions.body,
      savedAt: letterRevisions.savedAt,
      writer: members,
      joinedAt: correspondents.createdAt,
      isFromMail: wasMail(),
    })
    .from(writtenLetters)
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .innerJoin(letterRevisions, isNewestRevision())
    .innerJoin(members, eq(members.id, writtenLetters.writerId))
    .leftJoin(
      correspondents,
      and(eq(correspondents.dialogueId, dialogues.id), eq(correspondents.memberId, memberId)),
    )
    .where(which)
  if (!found) return null
  const { letter, body, savedAt, writer, joinedAt, isFromMail } = found
  const reader = await findDeskReader(db(), letter.dialogueId, { joinedAt })
  const shown = shownFor(reader, letter, body)
  return {
    id: letter.id,
    dialogueId: letter.dialogueId,
    writerId: letter.writerId,
    subject: shown.subject,
    toMemberId: letter.toMemberId,
    revision: letter.revision,
    createdAt: letter.createdAt,
    sentAt: letter.sentAt,
    sentRevision: letter.sentRevision,
    datedBy: letter.datedBy,
    wasMail: isFromMail,
    writer: toCorrespondentName(writer),
    body: shown.body,
    savedAt,
    isOwn: letter.writerId === memberId,
    isWhole: seesPrivatePassages({ joinedAt }, letter) && !shown.isWithheld,
    isWithheld: shown.isWithheld,
    reader,
  }
}
