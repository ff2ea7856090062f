import { desc, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { postmasterMails } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

export type ListedPostmasterMail = { id: string; envelopeFrom: string; arrivedAt: Date }

const MOST_SHOWN = 100

/** Mails to the postmaster that nobody laid aside yet, the newest first; none for a member who may not read them. */
export async function listPostmasterMails(memberId: string): Promise<ListedPostmasterMail[]> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read postmaster mail', "another's")) return []
  return db()
    .select({
      id: postmasterMails.id,
      envelopeFrom: postmasterMails.envelopeFrom,
      arrivedAt: postmasterMails.arrivedAt,
    })
    .from(postmasterMails)
    .where(isNull(postmasterMails.discardedAt))
    .orderBy(desc(postmasterMails.arrivedAt), postmasterMails.id)
    .limit(MOST_SHOWN)
}
