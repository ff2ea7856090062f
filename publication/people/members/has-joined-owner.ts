import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { members } from '@/db/schema'

/** Whether the site has an owner who signed in at least once and was not removed. */
export async function hasJoinedOwner(database: Database | Transaction): Promise<boolean> {
  const owners = await database.select({ id: members.id }).from(members).where(isJoinedOwner).limit(1)
  return owners.length > 0
}

/** For `where`: an owner who is really there, not one who was only invited. */
export const isJoinedOwner = and(
  eq(members.role, 'owner'),
  isNotNull(members.joinedAt),
  isNull(members.removedAt),
)
