import { and, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { members, ROLES } from '@/db/schema'
import { ruleFor } from '../permissions/permissions'

/** The ids of the members who read what is handed in: those who ever signed in, and may still. */
export async function listEditors(transaction: Transaction): Promise<string[]> {
  const roles = ROLES.filter((role) => ruleFor(role, 'read submissions') === 'all')
  const found = await transaction
    .select({ id: members.id })
    .from(members)
    .where(and(inArray(members.role, roles), isNotNull(members.joinedAt), isNull(members.removedAt)))
  return found.map(({ id }) => id)
}
