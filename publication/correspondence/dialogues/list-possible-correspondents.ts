import { and, isNull, ne, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { type CorrespondentName, toCorrespondentName } from './correspondent-name'

/** The other members, by name, those of one name told apart, for anyone who would begin a dialogue. Their addresses stay behind. */
export async function listPossibleCorrespondents(memberId: string): Promise<CorrespondentName[]> {
  if (!isAllowed(await findStanding(db(), memberId), 'begin dialogue', 'own')) return []
  const rows = await db()
    .select({ id: members.id, name: members.name, email: members.email })
    .from(members)
    .where(and(isNull(members.removedAt), ne(members.id, memberId)))
    .orderBy(sql`${members.name} collate "nl-NL-x-icu"`, members.createdAt)
  const called = await readCalledAmongMembers(db())
  return rows.map((row) => ({ ...toCorrespondentName(row), name: called(row) }))
}
