import { asc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { correspondents, members } from '@/db/schema'
import { type CorrespondentName, toCorrespondentName } from '../../dialogues/correspondent-name'
import { listSeatsEver } from '../find-seat'
import { type Confined, seesPrivatePassages } from '../sees-private-passages'

/** Who reads the private passages of a letter, by name: its writer first, then in the order in which they came. */
export type Readers = (letter: Confined) => CorrespondentName[]

/** Reads once what tells who reads the private passages of each letter of a dialogue, also those who stopped since. */
export async function findReaders(database: Database | Transaction, dialogueId: string): Promise<Readers> {
  const seats = await listSeatsEver(database, dialogueId)
  const names = await database
    .select({ id: members.id, name: members.name, email: members.email })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(eq(correspondents.dialogueId, dialogueId))
    .orderBy(asc(correspondents.position))
  return (letter) => {
    const sees = new Set(seats.filter((seat) => seesPrivatePassages(seat, letter)).map((it) => it.memberId))
    const isWriter = ({ id }: { id: string }) => id === letter.writerId
    const reading = names.filter(({ id }) => sees.has(id))
    return [...reading.filter(isWriter), ...reading.filter((it) => !isWriter(it))].map(toCorrespondentName)
  }
}
