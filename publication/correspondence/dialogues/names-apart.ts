import { asc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { correspondents, members } from '@/db/schema'
import { type CorrespondentName, type Named, toCorrespondentName } from './correspondent-name'

/** What each of those who write in a dialogue, or wrote in it, is called there; and anybody else by their own name. */
export type NamesApart = (one: Named) => CorrespondentName

/**
 * Tells apart whoever would be called the same: by given name alone where no other has that, else in full, and where two are in full the same,
 * with which of them came first. `all`: everybody who ever wrote in it, in the order in which they came.
 */
export function namesApart(all: readonly Named[]): NamesApart {
  const plain = all.map(toCorrespondentName)
  const [wholes, givens] = [countsOf(plain.map(nameOf)), countsOf(plain.map(givenOf))]
  const called = new Map(
    plain.map((it, at) => {
      const place = plain.slice(0, at + 1).filter((other) => nameOf(other) === nameOf(it)).length
      const name = (wholes.get(nameOf(it)) ?? 0) > 1 ? `${it.name} (${place})` : it.name
      const isOnly = givens.get(givenOf(it)) === 1
      return [it.id, isOnly ? it : { ...it, name, givenName: name, firstName: it.givenName }]
    }),
  )
  return (one) => called.get(one.id) ?? toCorrespondentName(one)
}

/** The same of a dialogue. */
export async function readNamesApart(
  database: Database | Transaction,
  dialogueId: string,
): Promise<NamesApart> {
  return namesApart(await selectNamed(database, dialogueId))
}

/** Everybody who ever wrote in a dialogue, in the order in which they came. */
export function selectNamed(database: Database | Transaction, dialogueId: string): Promise<Named[]> {
  return database
    .select({ id: members.id, name: members.name, email: members.email })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(eq(correspondents.dialogueId, dialogueId))
    .orderBy(asc(correspondents.position), asc(correspondents.memberId))
}

const nameOf = ({ name }: CorrespondentName) => name.toLowerCase()
const givenOf = ({ givenName }: CorrespondentName) => givenName.toLowerCase()

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(names, (name) => name)].map(([name, same]) => [name, same.length]))
}
