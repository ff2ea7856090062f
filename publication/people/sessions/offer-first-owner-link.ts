import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { members, signInLinks } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { hasJoinedOwner } from '../members/has-joined-owner'
import { makeSignInLink } from './make-sign-in-link'

/**
 * The address that makes whoever opens it the first owner; null once there is one. Each call makes a fresh link and
 * voids the one before, so a link in an old log opens nothing.
 */
export async function offerFirstOwnerLink(): Promise<string | null> {
  return db().transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended('first owner', 0))`)
    if (await hasJoinedOwner(transaction)) return null
    await transaction.delete(signInLinks).where(eq(signInLinks.purpose, 'first-owner'))
    return makeSignInLink(transaction, await keepPlace(transaction), 'first-owner')
  })
}

/** The member that the first owner will be: no name, no address, not joined. */
async function keepPlace(transaction: Transaction): Promise<string> {
  const [kept] = await transaction
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.role, 'owner'),
        isNull(members.email),
        isNull(members.joinedAt),
        isNull(members.removedAt),
      ),
    )
  if (kept) return kept.id
  const made = writtenRow(
    await transaction.insert(members).values({ role: 'owner' }).returning({ id: members.id }),
    'The place for a first owner',
  )
  return made.id
}
