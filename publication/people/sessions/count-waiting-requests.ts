import { gt } from 'drizzle-orm'
import { db } from '@/db/client'
import { signInRequests } from '@/db/schema'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'

/** How many requests for a link to sign in wait until an hour has room for them; 0 for anyone who may not read members. */
export async function countWaitingRequests(memberId: string, now = new Date()): Promise<number> {
  if (!isAllowed(await findStanding(db(), memberId), 'read members', "another's")) return 0
  return db().$count(signInRequests, gt(signInRequests.dueAt, now))
}
