import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { readCalledAmongMembers } from './called-among-members'

/** What a member is called among all members; '' when there is no such member. */
export async function findMemberName(memberId: string): Promise<string> {
  const [member] = await db()
    .select({ id: members.id, name: members.name, email: members.email })
    .from(members)
    .where(eq(members.id, memberId))
  return member ? (await readCalledAmongMembers(db()))(member) : ''
}
