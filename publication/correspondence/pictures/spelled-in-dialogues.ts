import { and, arrayOverlaps, eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import {
  compositions,
  correspondents,
  dialogues,
  letterChanges,
  letterRevisions,
  writtenLetters,
} from '@/db/schema'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { lettersOpenTo } from '../letters/letters-open-to'
import { withoutPrivatePassages } from '../private-passages/private-passages'
import { seesPrivatePassages } from '../private-passages/sees-private-passages'

/** Whose private passages count: of every dialogue where the member sees them, of one, or of none. */
export type PrivateIn = 'all' | 'none' | { dialogueId: string }

/**
 * Which of `among` stand in texts of correspondence that this member may read: letters as they get them, changes that were
 * proposed, compositions. `privateIn` 'all' is for looking; whoever takes a picture over into another text gets less.
 */
export async function spelledInDialogues(
  database: Database | Transaction,
  memberId: string,
  among: string[],
  privateIn: PrivateIn,
): Promise<Set<string>> {
  if (among.length === 0) return new Set()
  const asked = { database, memberId, among, privateIn }
  const found = [await inCompositions(asked), await inLetters(asked), await inChanges(asked)]
  return new Set(found.flat())
}

type Asked = { database: Database | Transaction; memberId: string; among: string[]; privateIn: PrivateIn }

async function inCompositions({ database, memberId, among }: Asked): Promise<string[]> {
  const rows = await database
    .selectDistinct({ spelled: sql<string>`unnest(${compositions.pictures})` })
    .from(compositions)
    .innerJoin(dialogues, eq(dialogues.id, compositions.dialogueId))
    .where(
      and(
        arrayOverlaps(compositions.pictures, among),
        await dialoguesOpenTo(database, memberId, 'compose dialogue'),
      ),
    )
  return rows.map(({ spelled }) => spelled)
}

async function inLetters(asked: Asked): Promise<string[]> {
  const { database, memberId, among } = asked
  const { number, pictures, closedPictures } = letterRevisions
  const isNewest = sql`${number} = ${writtenLetters.revision}`
  const rows = await database
    .select({
      letter: writtenLetters,
      joinedAt: correspondents.createdAt,
      number,
      pictures,
      closedPictures,
      // Older ones are only for anyone who sees them whole, and may be hundreds.
      body: sql<string | null>`case when ${isNewest} then ${letterRevisions.body} end`,
    })
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .leftJoin(correspondents, isSeatOf(memberId))
    .where(and(arrayOverlaps(pictures, among), await lettersOpenTo(database, memberId, 'read dialogue')))
  return rows.flatMap(({ letter, joinedAt, body, ...revision }) => {
    const isOwn = letter.writerId === memberId
    // What came before the revision that was sent stays its writer's.
    if (!isOwn && revision.number < (letter.sentRevision ?? 1)) return []
    const isWhole = isOwn || seesPrivatePassages({ joinedAt }, letter)
    if (isWhole && counts(letter.dialogueId, asked.privateIn)) return revision.pictures
    return body === null ? [] : spelledInTheOpen(body, revision.closedPictures)
  })
}

async function inChanges(asked: Asked): Promise<string[]> {
  const { database, memberId, among } = asked
  const { body, pictures, proposedBy } = letterChanges
  const rows = await database
    .select({ letter: writtenLetters, joinedAt: correspondents.createdAt, body, pictures, proposedBy })
    .from(letterChanges)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterChanges.letterId))
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .leftJoin(correspondents, isSeatOf(memberId))
    .where(and(arrayOverlaps(pictures, among), await lettersOpenTo(database, memberId, 'read dialogue')))
  return rows.flatMap(({ letter, joinedAt, ...change }) => {
    const isWhole = letter.writerId === memberId || seesPrivatePassages({ joinedAt }, letter)
    if (isWhole && counts(letter.dialogueId, asked.privateIn)) return change.pictures
    return isWhole || change.proposedBy === memberId ? spelledInTheOpen(change.body) : []
  })
}

function isSeatOf(memberId: string) {
  return and(eq(correspondents.dialogueId, dialogues.id), eq(correspondents.memberId, memberId))
}

function counts(dialogueId: string, privateIn: PrivateIn): boolean {
  return privateIn === 'all' || (privateIn !== 'none' && privateIn.dialogueId === dialogueId)
}

function spelledInTheOpen(body: string, closed: string[] = []): string[] {
  try {
    return spelledPictures(withoutPrivatePassages(body)).filter((spelled) => !closed.includes(spelled))
  } catch {
    // A letter that cannot be split is shown to nobody, and neither is what is in it.
    return []
  }
}
