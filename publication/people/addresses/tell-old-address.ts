import { db } from '@/db/client'
import { renderAddressAskedMail, renderAddressChangedMail } from '@/emails/people/old-address'
import { mailToMember } from '../members/mail-to-member'
import { isPending, isUndoable } from './address-change-times'
import { makeAddressLink } from './address-link'
import { lockChange } from './lock-change'

/**
 * Tells the old address of a change that another was asked for, or took its place, with a link that undoes it. Does
 * nothing when that cannot be undone any more. Throws when it has to be tried again later.
 */
export async function tellOldAddress(changeId: string, now = new Date()): Promise<void> {
  const told = await db().transaction(async (transaction) => {
    const change = await lockChange(transaction, changeId)
    if (!change?.oldEmail || !isUndoable(change, now)) return null
    const { memberId: id, oldEmail: email } = change
    const link = await makeAddressLink(transaction, changeId, 'undo')
    return { id, email, link, isAskedOnly: isPending(change, now) }
  })
  if (!told) return
  const { link, isAskedOnly } = told
  await mailToMember(told, async (about) => ({
    ...(await (isAskedOnly ? renderAddressAskedMail : renderAddressChangedMail)({ ...about, link })),
    about: `address change ${changeId} ${isAskedOnly ? 'asked' : 'changed'}`,
  }))
}
