import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { joinRequests, type Member, members } from '@/db/schema'

/** Who came to write along in a dialogue last, by the yes of all; null when nobody did. Whether it may be read is of who asks. */
export async function findLastJoined(dialogueId: string): Promise<Member | null> {
  const [last] = await db()
    .select({ member: members })
    .from(joinRequests)
    .innerJoin(members, eq(members.id, joinRequests.memberId))
    .where(and(eq(joinRequests.dialogueId, dialogueId), eq(joinRequests.state, 'joined')))
    .orderBy(desc(joinRequests.decidedAt))
    .limit(1)
  return last?.member ?? null
}
