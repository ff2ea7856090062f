import { and, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { authors, members } from '@/db/schema'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { closedInBio } from '@/publication/public/pictures/closed-in-bio'
import type { Problem } from '@/publication/text/prose/check-prose'
import { checkProseInWorker } from '@/publication/text/prose/check-prose-in-worker'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'
import { giveByline } from './give-byline'
import { splitName } from './split-name'

export type ProfileChange = {
  name: string
  /** one line about who this is */
  roleLine: string
  /** MDX */
  bio: string
}
export type ChangedProfileOutcome =
  | { status: 'changed' }
  | { status: 'refused'; problems: Problem[] }
  | { status: 'not-allowed' }

/**
 * Changes a member's name and what their author page says; not their address. Readers see it at once. The page is made when
 * there is something to say on it; its address stays as it is. `memberId` is who changes it.
 */
export async function changeProfile(
  memberId: string,
  ofId: string,
  change: ProfileChange,
): Promise<ChangedProfileOutcome> {
  const checked = await checkProseInWorker(memberId, change.bio, 'mdx')
  if (checked.status === 'refused') return checked
  const outcome = await db().transaction((transaction) => write(transaction, memberId, ofId, change))
  if (outcome.status === 'changed') announceEdition()
  return outcome
}

async function write(
  transaction: Transaction,
  memberId: string,
  ofId: string,
  { name, roleLine, bio }: ProfileChange,
): Promise<ChangedProfileOutcome> {
  const standing = await findStanding(transaction, memberId)
  if (!isAllowed(standing, 'change profile', memberId === ofId ? 'own' : "another's"))
    return { status: 'not-allowed' }
  const [before] = await transaction
    .select({ name: members.name, authorId: members.authorId, pictures: authors.pictures })
    .from(members)
    .leftJoin(authors, eq(authors.id, members.authorId))
    .where(and(eq(members.id, ofId), isNull(members.removedAt)))
    .for('update', { of: members })
  if (!before) return { status: 'not-allowed' }
  const problems = await closedInBio(transaction, memberId, bio, before.pictures ?? [])
  if (problems.length > 0) return { status: 'refused', problems }
  await transaction.update(members).set({ name }).where(eq(members.id, ofId))
  if (!before.authorId && !roleLine && !bio) return { status: 'changed' }
  const authorId = await giveByline(transaction, ofId)
  await transaction
    .update(authors)
    // A name that did not change keeps the parts it has: a guess must not undo what somebody set right.
    .set({ ...(before.name === name ? {} : splitName(name)), roleLine, bio, updatedAt: new Date() })
    .where(eq(authors.id, authorId))
  return { status: 'changed' }
}
