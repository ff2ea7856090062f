import { db } from '@/db/client'
import { renderNewAddressMail } from '@/emails/people/new-address'
import { mailToMember } from '../members/mail-to-member'
import { isPending } from './address-change-times'
import { makeAddressLink } from './address-link'
import { claimAddress } from './claim-address'
import { lockChange } from './lock-change'

/**
 * Mails the new address of a change a link that confirms it. Does nothing when it was confirmed, replaced or is too late,
 * when its member was removed, or when the address is another member's. Throws when it has to be tried again later.
 */
export async function sendAddressConfirmation(changeId: string, now = new Date()): Promise<void> {
  const made = await db().transaction(async (transaction) => {
    const found = await lockChange(transaction, changeId)
    if (!found || found.isLeft || !isPending(found.change, now)) return null
    const { memberId, newEmail } = found.change
    if (!(await claimAddress(transaction, memberId, newEmail, now))) return null
    return { id: memberId, email: newEmail, link: await makeAddressLink(transaction, changeId, 'confirm') }
  })
  if (made) await mailToMember(made, (about) => renderNewAddressMail({ ...about, link: made.link }))
}
