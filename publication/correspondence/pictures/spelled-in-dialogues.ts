import { and, arrayOverlaps, eq, isNotNull, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import {
  compositions,
  correspondents,
  dialogues,
  letterChanges,
  letterRevisions,
  type WrittenLetter,
  writtenLetters,
} from '@/db/schema'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import type { Proof } from '../compositions/proof'
import { isAsked, readProof } from '../compositions/read-proof'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { lettersOpenTo } from '../letters/letters-open-to'
import { findSeat } from '../private-passages/find-seat'
import { withoutPrivatePassages } from '../private-passages/private-passages'
import { NO_SEAT, type Seat, seesPrivatePassages } from '../private-passages/sees-private-passages'

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
  const found = [
    await inCompositions(asked),
    await inProofs(asked),
    await inLetters(asked),
    await inChanges(asked),
  ]
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

/** Of who stopped: what readers would see, while they are asked for their yes to it. */
async function inProofs({ database, memberId, among, privateIn }: Asked): Promise<string[]> {
  if (privateIn !== 'all') return []
  const stopped = await database
    .select({ dialogue: dialogues })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .where(and(eq(correspondents.memberId, memberId), isNotNull(correspondents.leftAt)))
  const spelled: string[] = []
  for (const { dialogue } of stopped) {
    const current = await readProof(database, dialogue)
    if (current && isAsked(current, memberId))
      spelled.push(
        ...spelledPictures([current.proof.image?.src ?? '', ...textsOf(current.proof)].join('\n\n')),
      )
  }
  return spelled.filter((it) => among.includes(it))
}

function textsOf({ letters, closing }: Proof): string[] {
  return [closing, ...letters.flatMap(({ body, interlude }) => [body, interlude])]
}

async function inLetters(asked: Asked): Promise<string[]> {
  const { database, memberId, among } = asked
  const { number, savedAt, pictures, closedPictures } = letterRevisions
  const isNewest = sql`${number} = ${writtenLetters.revision}`
  const rows = await database
    .select({
      letter: writtenLetters,
      savedAt,
      number,
      pictures,
      closedPictures,
      // Older ones are only for anyone who sees them whole, and may be hundreds.
      body: sql<string | null>`case when ${isNewest} then ${letterRevisions.body} end`,
    })
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .where(and(arrayOverlaps(pictures, among), await lettersOpenTo(database, memberId, 'read dialogue')))
  const seats = await findSeats(asked, rows)
  return rows.flatMap(({ letter, body, ...revision }) => {
    const isOwn = letter.writerId === memberId
    const seat = seats.get(letter.dialogueId) ?? NO_SEAT
    const isLater = revision.number > (letter.sentRevision ?? 1) && isAfter(seat, revision.savedAt)
    if (!isOwn && isLater) return []
    // What came before the revision that was sent stays its writer's.
    if (!isOwn && revision.number < (letter.sentRevision ?? 1)) return []
    const isWhole = isOwn || seesPrivatePassages(seat, letter)
    if (isWhole && counts(letter.dialogueId, asked.privateIn)) return revision.pictures
    return body === null ? [] : spelledInTheOpen(body, revision.closedPictures)
  })
}

async function inChanges(asked: Asked): Promise<string[]> {
  const { database, memberId, among } = asked
  const { body, pictures, proposedBy, proposedAt } = letterChanges
  const rows = await database
    .select({ letter: writtenLetters, body, pictures, proposedBy, proposedAt })
    .from(letterChanges)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterChanges.letterId))
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .where(and(arrayOverlaps(pictures, among), await lettersOpenTo(database, memberId, 'read dialogue')))
  const seats = await findSeats(asked, rows)
  return rows.flatMap(({ letter, ...change }) => {
    const seat = seats.get(letter.dialogueId) ?? NO_SEAT
    const isTheirs = letter.writerId === memberId || change.proposedBy === memberId
    if (!isTheirs && isAfter(seat, change.proposedAt)) return []
    const isWhole = letter.writerId === memberId || seesPrivatePassages(seat, letter)
    if (isWhole && counts(letter.dialogueId, asked.privateIn)) return change.pictures
    return isWhole || change.proposedBy === memberId ? spelledInTheOpen(change.body) : []
  })
}

/** Of the dialogues that these are of. */
async function findSeats(
  { database, memberId }: Asked,
  rows: { letter: Pick<WrittenLetter, 'dialogueId'> }[],
): Promise<Map<string, Seat>> {
  const seats = new Map<string, Seat>()
  for (const dialogueId of new Set(rows.map(({ letter }) => letter.dialogueId)))
    seats.set(dialogueId, await findSeat(database, memberId, dialogueId))
  return seats
}

function isAfter({ readsUntil }: Seat, moment: Date): boolean {
  return readsUntil !== null && moment >= readsUntil
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
