import { lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { attempts, signInRequests } from '@/db/schema'

/** No limit looks back further than this. */
const REMEMBERED_HOURS = 24

/** Forgets attempts and unanswered sign-in requests of more than a day ago. */
export async function forgetAttempts(now = new Date()): Promise<void> {
  const until = new Date(now.getTime() - REMEMBERED_HOURS * 3_600_000)
  await db().delete(attempts).where(lt(attempts.at, until))
  await db().delete(signInRequests).where(lt(signInRequests.askedAt, until))
}
