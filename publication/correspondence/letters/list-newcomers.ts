import { and, asc, eq, ne, notInArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents, members, type WrittenLetter } from '@/db/schema'
import {
  type CorrespondentName,
  toCorrespondentName,
} from '@/publication/correspondence/dialogues/correspondent-name'
import { writesNow } from '../dialogues/who-writes'
import { splitPassages } from '../private-passages/private-passages'

/**
 * Who would read what is private in this text without its writer knowing that they do: those who write in the dialogue
 * and were not among `seen`, by their ids. Nobody when nothing in it is private.
 */
export async function listNewcomers(
  transaction: Transaction,
  { dialogueId, writerId }: Pick<WrittenLetter, 'dialogueId' | 'writerId'>,
  body: string,
  seen: string[],
): Promise<CorrespondentName[]> {
  const split = splitPassages(body)
  if (split.status === 'refused' || !split.passages.some(({ isPrivate }) => isPrivate)) return []
  const rows = await transaction
    .select({ id: members.id, name: members.name, email: members.email })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(
      and(
        eq(correspondents.dialogueId, dialogueId),
        writesNow(),
        ne(correspondents.memberId, writerId),
        notInArray(correspondents.memberId, seen),
      ),
    )
    .orderBy(asc(correspondents.position))
  return rows.map(toCorrespondentName)
}
