import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { members, type Revision, revisions } from '@/db/schema'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'

/** A remembered state of a draft, and who saved it. */
export type NamedRevision = Revision & { savedByName: string }

/** One revision of a draft; throws when there is none, since a draft's own number always has its row. */
export async function readRevision(
  database: Database | Transaction,
  draftId: string,
  number: number,
): Promise<NamedRevision> {
  const [found] = await database
    .select({ revision: revisions, name: members.name, email: members.email })
    .from(revisions)
    .innerJoin(members, eq(members.id, revisions.savedBy))
    .where(and(eq(revisions.draftId, draftId), eq(revisions.number, number)))
  if (!found) throw new Error(`Draft ${draftId} has no revision ${number}`)
  return { ...found.revision, savedByName: nameOnScreen(found) }
}
