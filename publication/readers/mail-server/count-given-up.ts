import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { failedMails } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { sender } from '@/queue/sender'
import { failedMailState } from './failed-mail-state'

/** How many mails to one person were given up and wait for a decision; 0 for a member who may not read of them. */
export async function countGivenUp(memberId: string): Promise<number> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read outbox', "another's")) return 0
  // Where a mail's job is, the queue says, which a site that was just restored has not made yet.
  await sender()
  return db().$count(failedMails, eq(failedMailState, 'given up'))
}
