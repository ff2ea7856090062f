import { and, between, eq, like, ne, or, type SQL } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { correspondents, letterRevisions, writtenLetters } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { ruleFor } from '@/publication/people/permissions/permissions'
import { writesNow } from '../dialogues/who-writes'
import { PRIVATE_MARKS } from './private-marks'
import { NO_SEAT, type Seat } from './sees-private-passages'

const COLUMNS = {
  memberId: correspondents.memberId,
  joinedAt: correspondents.createdAt,
  leftAt: correspondents.leftAt,
  absences: correspondents.absences,
}

/** Since when, and until when, a member writes or wrote in a dialogue; `NO_SEAT` when they never did. */
export async function findSeat(
  database: Database | Transaction,
  memberId: string,
  dialogueId: string,
): Promise<Seat> {
  const [seat] = await database
    .select(COLUMNS)
    .from(correspondents)
    .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId)))
  if (!seat) return { ...NO_SEAT, memberId }
  const revisedMeanwhile = await listRevisedMeanwhile(database, dialogueId, seat)
  return { ...seat, revisedMeanwhile, readsUntil: (await readsAll(database, memberId)) ? null : seat.leftAt }
}

/** Of all who write in a dialogue now. */
export function listSeats(database: Database | Transaction, dialogueId: string): Promise<Seat[]> {
  return selectSeats(database, dialogueId, writesNow())
}

/** Of all who write in a dialogue, or wrote in it and stopped. */
export function listSeatsEver(database: Database | Transaction, dialogueId: string): Promise<Seat[]> {
  return selectSeats(database, dialogueId)
}

async function selectSeats(
  database: Database | Transaction,
  dialogueId: string,
  which?: SQL,
): Promise<Seat[]> {
  const seats = await database
    .select(COLUMNS)
    .from(correspondents)
    .where(and(eq(correspondents.dialogueId, dialogueId), which))
  const all: Seat[] = []
  for (const seat of seats) {
    const revisedMeanwhile = await listRevisedMeanwhile(database, dialogueId, seat)
    all.push({ ...seat, revisedMeanwhile, readsUntil: null })
  }
  return all
}

/** The letters of others with a revision that says something private, kept while they were away. */
async function listRevisedMeanwhile(
  database: Database | Transaction,
  dialogueId: string,
  { memberId, absences }: Pick<Seat, 'memberId' | 'absences'>,
): Promise<ReadonlySet<string>> {
  if (absences.length === 0) return NO_SEAT.revisedMeanwhile
  const { letterId, savedAt, body } = letterRevisions
  const isMeanwhile = absences.map(({ from, to }) => between(savedAt, new Date(from), new Date(to)))
  const rows = await database
    .selectDistinct({ letterId })
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterId))
    .where(
      and(
        eq(writtenLetters.dialogueId, dialogueId),
        ne(writtenLetters.writerId, memberId ?? ''),
        like(body, `%${PRIVATE_MARKS.begin}%`),
        or(...isMeanwhile),
      ),
    )
  return new Set(rows.map((row) => row.letterId))
}

/** Whether a member reads every dialogue, whoever writes in it. */
export async function readsAll(database: Database | Transaction, memberId: string): Promise<boolean> {
  return ruleFor(await findStanding(database, memberId), 'read dialogue') === 'all'
}
