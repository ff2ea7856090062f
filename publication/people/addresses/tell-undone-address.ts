import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { addressChanges, members } from '@/db/schema'
import { renderAddressUndoneMail } from '@/emails/people/old-address'
import { env } from '@/env'
import { mailToMember } from '../members/mail-to-member'

/**
 * Tells the new address of a change that was undone that it is no member's any more. Does nothing when its member was
 * removed since. Throws when it has to be tried again later.
 */
export async function tellUndoneAddress(changeId: string): Promise<void> {
  const [undone] = await db()
    .select({ id: members.id, email: addressChanges.newEmail })
    .from(addressChanges)
    .innerJoin(members, and(eq(members.id, addressChanges.memberId), isNull(members.removedAt)))
    .where(and(eq(addressChanges.id, changeId), isNotNull(addressChanges.undoneAt)))
  if (!undone) return
  await mailToMember(undone, async (about) => ({
    ...(await renderAddressUndoneMail({ ...about, link: `${env().siteUrl}/inloggen` })),
    about: `address change ${changeId} undone`,
  }))
}
