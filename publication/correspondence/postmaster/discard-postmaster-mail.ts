import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { postmasterMails } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

export type DiscardedPostmasterMail = { status: 'discarded' } | { status: 'not-found' }

/** An owner has read a mail to the postmaster: it leaves the list, and is kept until it is three months old. */
export async function discardPostmasterMail(
  memberId: string,
  id: string,
  now = new Date(),
): Promise<DiscardedPostmasterMail> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'discard postmaster mail', "another's")) return { status: 'not-found' }
  const discarded = await db()
    .update(postmasterMails)
    .set({ discardedAt: now, discardedBy: memberId })
    .where(and(eq(postmasterMails.id, id), isNull(postmasterMails.discardedAt)))
    .returning({ id: postmasterMails.id })
  return { status: discarded.length > 0 ? 'discarded' : 'not-found' }
}
