import type { Database, Transaction } from '@/db/client'
import type { CorrespondentName } from '../../dialogues/correspondent-name'
import { namesApart, selectNamed } from '../../dialogues/names-apart'
import { listSeatsEver } from '../find-seat'
import { type Confined, seesPrivatePassages } from '../sees-private-passages'

/** Who reads the private passages of a letter, by name: its writer first, then in the order in which they came. */
export type Readers = (letter: Confined) => CorrespondentName[]

/** Reads once what tells who reads the private passages of each letter of a dialogue, also those who stopped since. */
export async function findReaders(database: Database | Transaction, dialogueId: string): Promise<Readers> {
  const seats = await listSeatsEver(database, dialogueId)
  const names = await selectNamed(database, dialogueId)
  const called = namesApart(names)
  return (letter) => {
    const sees = new Set(seats.filter((seat) => seesPrivatePassages(seat, letter)).map((it) => it.memberId))
    const isWriter = ({ id }: { id: string }) => id === letter.writerId
    const reading = names.filter(({ id }) => sees.has(id))
    return [...reading.filter(isWriter), ...reading.filter((it) => !isWriter(it))].map(called)
  }
}
