import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { members, type Revision, revisions } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'

/** A remembered state of a draft, and who saved it. */
export type NamedRevision = Revision & { savedByName: string }

/** One revision of a draft; throws when there is none, since a draft's own number always has its row. */
export async function readRevision(
  database: Database | Transaction,
  draftId: string,
  number: number,
): Promise<NamedRevision> {
  const [found] = await database
    .select({ revision: revisions, saver: members })
    .from(revisions)
    .innerJoin(members, eq(members.id, revisions.savedBy))
    .where(and(eq(revisions.draftId, draftId), eq(revisions.number, number)))
  if (!found) throw new Error(`Draft ${draftId} has no revision ${number}`)
  const called = await readCalledAmongMembers(database)
  return { ...found.revision, savedByName: called(found.saver) }
}
