import { inArray, notInArray } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { authors, members, privacyAnswers } from '@/db/schema'
import {
  findPrivateElsewhere,
  privateRuns,
} from '@/publication/correspondence/private-passages/private-elsewhere'
import { splitName } from '@/publication/people/members/split-name'
import { type LooksPrivate, lookForPrivateThings } from './privacy/look-for-private-things'
import type { Proof } from './proof'
import type { CurrentProof } from './read-proof'

/** Something in a chosen letter that looks private. Its writer says that it may be read, or takes it away. */
export type Finding = LooksPrivate & { letterId: string; writerId: string; isAnswered: boolean }

/** Where something stands that is nobody's letter. */
export type SharedPlace = 'title' | 'slug' | 'lead' | 'picture' | 'closing' | { letterId: string }

/** Words of a private passage in what is set around the letters: they can only be taken away. */
export type SharedFinding = { place: SharedPlace; found: string }

export type Findings = { ofLetters: Finding[]; shared: SharedFinding[] }

/** Everything in a proof that looks private and is not marked so, with what was answered. */
export async function listFindings(
  database: Database | Transaction,
  { proof, letters }: Pick<CurrentProof, 'proof' | 'letters'>,
): Promise<Findings> {
  const runs = privateRuns(letters.map(({ body }) => body))
  const known = [...proof.correspondents, ...(await listAuthorNames(database))]
  const others = await listOtherNames(database, proof)
  const answered = await listAnswers(database, proof)
  const ofLetters = proof.letters.flatMap(({ letterId, fromMemberId, subject, body }) =>
    lookForPrivateThings(`${subject}\n\n${body}`, { known, others, runs }).map((it) => ({
      ...it,
      letterId,
      writerId: fromMemberId,
      isAnswered: answered.has(keyOf(letterId, it)),
    })),
  )
  return { ofLetters, shared: listShared(proof, runs) }
}

/** Whether nothing is left to answer or to take away. */
export function areAllAnswered({ ofLetters, shared }: Findings): boolean {
  return shared.length === 0 && ofLetters.every(({ isAnswered }) => isAnswered)
}

function listShared(
  { title, slug, lead, image, closing, letters }: Proof,
  runs: Set<string>,
): SharedFinding[] {
  const texts: [SharedPlace, string][] = [
    ['title', title],
    ['slug', slug],
    ['lead', lead],
    ['picture', image ? `${image.alt}\n${image.credit}\n${image.licence}` : ''],
    ...letters.map(({ letterId, interlude }): [SharedPlace, string] => [{ letterId }, interlude]),
    ['closing', closing],
  ]
  return texts.flatMap(([place, text]) => findPrivateElsewhere(text, runs).map((found) => ({ place, found })))
}

function listAuthorNames(database: Database | Transaction) {
  const { givenName, infix, familyName } = authors
  return database.select({ givenName, infix, familyName }).from(authors)
}

/** Of members who do not write in this dialogue: nobody knows whether they want to be named. */
async function listOtherNames(database: Database | Transaction, { correspondents }: Proof) {
  const ids = correspondents.map(({ memberId }) => memberId)
  const rows = await database.select({ name: members.name }).from(members).where(notInArray(members.id, ids))
  return rows.map(({ name }) => splitName(name))
}

async function listAnswers(database: Database | Transaction, { letters }: Proof): Promise<Set<string>> {
  const ids = letters.map(({ letterId }) => letterId)
  if (ids.length === 0) return new Set()
  const rows = await database.select().from(privacyAnswers).where(inArray(privacyAnswers.letterId, ids))
  return new Set(rows.map((row) => keyOf(row.letterId, row)))
}

function keyOf(letterId: string, { kind, found }: LooksPrivate): string {
  return `${letterId} ${kind} ${found}`
}
