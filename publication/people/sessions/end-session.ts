import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { sessions } from '@/db/schema'
import { hashToken } from './token'

/** Signs out. Safe to repeat, and harmless for a token that never was one. */
export async function endSession(token: string): Promise<void> {
  await db()
    .delete(sessions)
    .where(eq(sessions.tokenHash, hashToken(token)))
}
