import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { bounces } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/**
 * A mail that came back, byte for byte; null when there is none, or this member may not read it. For owners alone: what a server
 * returns is our mail with the links by which its reader leaves.
 */
export async function findReturnedMail(memberId: string, bounceId: string): Promise<Buffer | null> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read returned mail', "another's")) return null
  const [found] = await db().select({ raw: bounces.raw }).from(bounces).where(eq(bounces.id, bounceId))
  return found?.raw ?? null
}
