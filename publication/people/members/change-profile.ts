import { and, eq, isNull, ne } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { authors, members } from '@/db/schema'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import type { Problem } from '@/publication/text/prose/check-prose'
import { checkProseInWorker } from '@/publication/text/prose/check-prose-in-worker'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'
import { giveByline } from './give-byline'
import { hasAddress } from './has-address'
import { splitName } from './split-name'

export type ProfileChange = {
  name: string
  email: string
  /** one line about who this is */
  roleLine: string
  /** MDX */
  bio: string
}
export type ChangedProfileOutcome =
  | { status: 'changed' }
  | { status: 'address-taken' }
  | { status: 'refused'; problems: Problem[] }
  | { status: 'not-allowed' }

/**
 * Changes a member's name and address and what their author page says. Readers see it at once. The page is made when
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
  { name, email, roleLine, bio }: ProfileChange,
): Promise<ChangedProfileOutcome> {
  const standing = await findStanding(transaction, memberId)
  if (!isAllowed(standing, 'change profile', memberId === ofId ? 'own' : "another's"))
    return { status: 'not-allowed' }
  const [taken] = await transaction
    .select({ id: members.id })
    .from(members)
    .where(and(hasAddress(email), ne(members.id, ofId)))
  if (taken) return { status: 'address-taken' }
  const [before] = await transaction
    .select({ name: members.name, authorId: members.authorId })
    .from(members)
    .where(and(eq(members.id, ofId), isNull(members.removedAt)))
    .for('update')
  if (!before) return { status: 'not-allowed' }
  await transaction.update(members).set({ name, email }).where(eq(members.id, ofId))
  if (!before.authorId && !roleLine && !bio) return { status: 'changed' }
  const authorId = await giveByline(transaction, ofId)
  await transaction
    .update(authors)
    // A name that did not change keeps the parts it has: a guess must not undo what somebody set right.
    .set({ ...(before.name === name ? {} : splitName(name)), roleLine, bio, updatedAt: new Date() })
    .where(eq(authors.id, authorId))
  return { status: 'changed' }
}
