import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { isAllowed } from '@/publication/people/permissions/permissions'

/**
 * For whoever runs the machine: the member of this address who may send issues, or without one the first owner, by their address. Null
 * when there is none.
 */
export async function findSendingMember(email: string | null): Promise<{ id: string } | null> {
  const asked = email
    ? eq(sql`lower(${members.email})`, email.trim().toLowerCase())
    : and(eq(members.role, 'owner'), isNotNull(members.email))
  const [found] = await db()
    .select({ id: members.id, role: members.role })
    .from(members)
    .where(and(asked, isNull(members.removedAt)))
    .orderBy(asc(members.email))
    .limit(1)
  return found && isAllowed(found.role, 'send issue', "another's") ? { id: found.id } : null
}
