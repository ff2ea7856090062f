import { db } from '@/db/client'
import type { EmlMail } from '@/emails/read-eml'
import { readOutboxMail } from '@/emails/read-outbox'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** One mail of the outbox, for who may read it; its links work as if it had been posted. */
export async function findOutboxMail(memberId: string, name: string): Promise<EmlMail | null> {
  const standing = await findStanding(db(), memberId)
  return isAllowed(standing, 'read outbox', "another's") ? readOutboxMail(name) : null
}
