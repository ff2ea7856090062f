import { and, desc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { approvals, type Member, members } from '@/db/schema'

/** Who gave the newest yes in a dialogue that is not taken back: whoever only answered after it gave none. Null when nobody did. */
export async function findLastAgreed(dialogueId: string): Promise<Member | null> {
  const [found] = await db()
    .select({ member: members })
    .from(approvals)
    .innerJoin(members, eq(members.id, approvals.memberId))
    .where(and(eq(approvals.dialogueId, dialogueId), isNull(approvals.takenBackAt)))
    .orderBy(desc(approvals.approvedAt))
    .limit(1)
  return found?.member ?? null
}
