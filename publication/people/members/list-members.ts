import { isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Member, members } from '@/db/schema'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'
import { readCalledAmongMembers } from './called-among-members'

export type ListedMember = Pick<Member, 'id' | 'name' | 'email' | 'role' | 'joinedAt'> & {
  /** told apart from whoever has that name too */
  called: string
}

/** Everybody who may sign in or was invited to, by name; empty for anyone who may not read that. */
export async function listMembers(memberId: string): Promise<ListedMember[]> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read members', "another's")) return []
  const rows = await db()
    .select({
      id: members.id,
      name: members.name,
      email: members.email,
      role: members.role,
      joinedAt: members.joinedAt,
    })
    .from(members)
    .where(isNull(members.removedAt))
    .orderBy(sql`${members.name} collate "nl-NL-x-icu"`, members.createdAt)
  const called = await readCalledAmongMembers(db())
  return rows.map((row) => ({ ...row, called: called(row) }))
}
