import { isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Member, members } from '@/db/schema'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'

export type ListedMember = Pick<Member, 'id' | 'name' | 'email' | 'role' | 'joinedAt'>

/** Everybody who may sign in or was invited to, by name; empty for anyone who may not read that. */
export async function listMembers(memberId: string): Promise<ListedMember[]> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read members', "another's")) return []
  return db()
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
}
