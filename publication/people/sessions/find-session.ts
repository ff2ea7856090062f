import { and, eq, gt, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Member, members, sessions } from '@/db/schema'
import { hashToken } from './token'

/** Who is signed in, as the row says at this moment: a role that changed counts from the next request on. */
export type SignedInMember = Pick<Member, 'id' | 'name' | 'email' | 'role' | 'authorId' | 'editorMode'>
export type Session = { member: SignedInMember; expiresAt: Date }

/** The live session of this token; null when it ended or expired, or when its member was removed. */
export async function findSession(token: string): Promise<Session | null> {
  const [found] = await db()
    .select({
      member: {
        id: members.id,
        name: members.name,
        email: members.email,
        role: members.role,
        authorId: members.authorId,
        editorMode: members.editorMode,
      },
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(
      and(
        eq(sessions.tokenHash, hashToken(token)),
        gt(sessions.expiresAt, new Date()),
        isNull(members.removedAt),
      ),
    )
  return found ?? null
}
