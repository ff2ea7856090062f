import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  type DatedBy,
  dialogues,
  type LetterChange,
  letterChanges,
  members,
  writtenLetters,
} from '@/db/schema'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import { readNamesApart } from '../dialogues/names-apart'
import { findDeskReader } from '../private-passages/desk-reader'
import { findSeat } from '../private-passages/find-seat'
import { lineFor } from '../private-passages/text-for'

const MOST_CHANGES = 20

export type OwnChange = Pick<LetterChange, 'id' | 'decision' | 'decidedAt' | 'reason'> & {
  writer: CorrespondentName
  letterSentAt: Date
  letterDatedBy: DatedBy
}

/** What this member proposed in a dialogue and what became of it, the newest first and at most twenty. */
export async function listOwnChanges(memberId: string, dialogueId: string): Promise<OwnChange[]> {
  const rows = await db()
    .select({
      change: letterChanges,
      letter: writtenLetters,
      writer: members,
    })
    .from(letterChanges)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterChanges.letterId))
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .innerJoin(members, eq(members.id, writtenLetters.writerId))
    .where(
      and(
        eq(dialogues.id, dialogueId),
        eq(letterChanges.proposedBy, memberId),
        await dialoguesOpenTo(db(), memberId, 'read dialogue'),
      ),
    )
    .orderBy(desc(letterChanges.proposedAt), letterChanges.id)
    .limit(MOST_CHANGES)
  if (rows.length === 0) return []
  const reader = await findDeskReader(db(), dialogueId, await findSeat(db(), memberId, dialogueId))
  const called = await readNamesApart(db(), dialogueId)
  return rows.map(({ change: { id, decision, decidedAt, reason }, letter, writer }) => ({
    id,
    decision,
    decidedAt,
    reason: lineFor(reader, letter, reason),
    writer: called(writer),
    letterSentAt: letter.sentAt ?? letter.createdAt,
    letterDatedBy: letter.datedBy,
  }))
}
