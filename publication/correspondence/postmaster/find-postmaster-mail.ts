import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { postmasterMails } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { readInWorker } from '../arrivals/judging/find-out'

export type PostmasterMail = {
  id: string
  envelopeFrom: string
  arrivedAt: Date
  isDiscarded: boolean
  /** what it says of itself, as text; nothing in it is proven. Null when it cannot be read */
  read: { from: string; subject: string; text: string } | null
}

/** One mail to the postmaster, read in the thread for mails; null when there is none that this member may read. */
export async function findPostmasterMail(memberId: string, id: string): Promise<PostmasterMail | null> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read postmaster mail', "another's")) return null
  const [found] = await db().select().from(postmasterMails).where(eq(postmasterMails.id, id))
  if (!found) return null
  const mail = await readInWorker(found.raw)
  return {
    id,
    envelopeFrom: found.envelopeFrom,
    arrivedAt: found.arrivedAt,
    isDiscarded: found.discardedAt !== null,
    read: mail && {
      from: mail.fromAddress,
      subject: mail.subject,
      text: [mail.letter, mail.quoted, mail.signature].filter((part) => part.trim() !== '').join('\n\n'),
    },
  }
}
