import { and, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { authors, members, typedProfiles } from '@/db/schema'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { closedInBio } from '@/publication/public/pictures/closed-in-bio'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'
import { addressByName } from './address-by-name'
import { findProfileMistakes, type ProfileMistakes } from './find-profile-mistakes'
import { giveByline } from './give-byline'
import { markOfProfile, shownProfile } from './shown-profile'
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
  /** kept as it was typed; readers cannot be shown it, and see what they saw */
  | ({ status: 'kept' } & ProfileMistakes)
  /** somebody saved since; nothing was written, and this stands there now, with its mark */
  | { status: 'stale'; mark: string; saved: ProfileChange }
  | { status: 'not-allowed' }

/**
 * Changes a member's name and what their author page says; not their address. Readers see it at once. What they cannot be
 * shown is kept for its member, all of it, until it can. The page is made when there is something to say on it; its address
 * stays as it is, but for one that was made before there was a name. `memberId` is who changes it; `seen` is the mark of what was on screen.
 */
export async function changeProfile(
  memberId: string,
  ofId: string,
  change: ProfileChange,
  seen?: string,
): Promise<ChangedProfileOutcome> {
  const mistakes = await findProfileMistakes(memberId, change)
  const outcome = await db().transaction((transaction) =>
    write(transaction, memberId, ofId, change, mistakes, seen),
  )
  if (outcome.status === 'changed') announceEdition()
  return outcome
}

async function write(
  transaction: Transaction,
  memberId: string,
  ofId: string,
  { name, roleLine, bio }: ProfileChange,
  mistakes: ProfileMistakes,
  seen?: string,
): Promise<ChangedProfileOutcome> {
  const standing = await findStanding(transaction, memberId)
  if (!isAllowed(standing, 'change profile', memberId === ofId ? 'own' : "another's"))
    return { status: 'not-allowed' }
  const [before] = await transaction
    .select({
      name: members.name,
      email: members.email,
      formerEmails: members.formerEmails,
      authorId: members.authorId,
      author: authors,
      typed: typedProfiles,
    })
    .from(members)
    .leftJoin(authors, eq(authors.id, members.authorId))
    .leftJoin(typedProfiles, eq(typedProfiles.memberId, members.id))
    .where(and(eq(members.id, ofId), isNull(members.removedAt)))
    .for('update', { of: members })
  if (!before) return { status: 'not-allowed' }
  const saved = shownProfile(before)
  const mark = markOfProfile(saved)
  const isStale = seen !== undefined && seen !== mark && markOfProfile({ name, roleLine, bio }) !== mark
  if (isStale) return { status: 'stale', mark, saved }
  const closed = await closedInBio(transaction, memberId, bio, before.author?.pictures ?? [])
  const problems = [...mistakes.problems, ...closed]
  if (mistakes.isNameless || problems.length > 0) {
    await keepTyped(transaction, ofId, { name, roleLine, bio })
    return { status: 'kept', ...mistakes, problems }
  }
  await transaction.delete(typedProfiles).where(eq(typedProfiles.memberId, ofId))
  await transaction.update(members).set({ name }).where(eq(members.id, ofId))
  if (!before.authorId && !roleLine && !bio) return { status: 'changed' }
  const authorId = await giveByline(transaction, ofId)
  const address = before.author && (await addressByName(transaction, before.author, before, name))
  await transaction
    .update(authors)
    // A name that did not change keeps the parts it has: a guess must not undo what somebody set right.
    .set({
      ...(before.name === name ? {} : splitName(name)),
      ...address,
      roleLine,
      bio,
      updatedAt: new Date(),
    })
    .where(eq(authors.id, authorId))
  return { status: 'changed' }
}

async function keepTyped(transaction: Transaction, memberId: string, typed: ProfileChange): Promise<void> {
  const kept = { ...typed, savedAt: new Date() }
  await transaction
    .insert(typedProfiles)
    .values({ memberId, ...kept })
    .onConflictDoUpdate({ target: typedProfiles.memberId, set: kept })
}
