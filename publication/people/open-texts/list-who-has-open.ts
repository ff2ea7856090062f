import { and, asc, eq, gt, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { members, openTexts } from '@/db/schema'
import { type CalledAmongMembers, readCalledAmongMembers } from '../members/called-among-members'
import { OPEN_SECONDS } from './open-seconds'

export type HasOpen = { memberId: string; name: string; since: Date }

/**
 * Who else has a text open, whoever came first first; `readCalled`: what they are called where it is. Whether the one who asks may read it
 * is for the caller to know.
 */
export async function listWhoHasOpen(
  memberId: string,
  textId: string,
  now = new Date(),
  readCalled: () => Promise<CalledAmongMembers> = () => readCalledAmongMembers(db()),
): Promise<HasOpen[]> {
  const until = new Date(now.getTime() - OPEN_SECONDS * 1000)
  const found = await db()
    .select({ member: members, since: openTexts.openedAt })
    .from(openTexts)
    .innerJoin(members, eq(members.id, openTexts.memberId))
    .where(and(eq(openTexts.textId, textId), ne(openTexts.memberId, memberId), gt(openTexts.seenAt, until)))
    .orderBy(asc(openTexts.openedAt), asc(members.id))
  // Asked every minute of each page, and mostly of nobody.
  if (found.length === 0) return []
  const called = await readCalled()
  return found.map(({ member, since }) => ({ memberId: member.id, name: called(member), since }))
}
