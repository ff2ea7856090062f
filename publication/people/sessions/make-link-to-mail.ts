import type { SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { members, type signInLinks } from '@/db/schema'
import { makeSignInLink } from './make-sign-in-link'

type LinkToMail = { id: string; email: string; link: string }

/**
 * A link for the one member of whom this is true, and the address that is theirs at that moment; null when there is
 * none, or they have no address. They are locked meanwhile: whoever changes the address next finds the link and ends it.
 */
export async function makeLinkToMail(
  purpose: (typeof signInLinks.$inferSelect)['purpose'],
  isWhom: SQL | undefined,
): Promise<LinkToMail | null> {
  return db().transaction(async (transaction) => {
    const [member] = await transaction
      .select({ id: members.id, email: members.email })
      .from(members)
      .where(isWhom)
      .for('update')
    if (!member?.email) return null
    return { id: member.id, email: member.email, link: await makeSignInLink(transaction, member.id, purpose) }
  })
}
