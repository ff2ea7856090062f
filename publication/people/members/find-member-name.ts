import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { nameOnScreen } from './name-on-screen'

/** What a member is called on a page that is for them alone; '' when there is no such member. */
export async function findMemberName(memberId: string): Promise<string> {
  const [member] = await db()
    .select({ name: members.name, email: members.email })
    .from(members)
    .where(eq(members.id, memberId))
  return member ? nameOnScreen(member) : ''
}
