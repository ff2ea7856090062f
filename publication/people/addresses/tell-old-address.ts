import { db } from '@/db/client'
import {
  renderAddressAskedMail,
  renderAddressChangedMail,
  renderAddressLeftMail,
} from '@/emails/people/old-address'
import { mailToMember } from '../members/mail-to-member'
import { isPending, isUndoable } from './address-change-times'
import { makeAddressLink } from './address-link'
import { type ChangeToTell, lockChange } from './lock-change'

/**
 * Tells the old address of a change that another was asked for, or took its place, or that from the new one the publication was left, with a
 * link that undoes all of that. Does nothing when that cannot be undone any more. Throws when it has to be tried again later.
 */
export async function tellOldAddress(changeId: string, now = new Date()): Promise<void> {
  const told = await db().transaction(async (transaction) => {
    const found = await lockChange(transaction, changeId)
    if (!found?.change.oldEmail || !isUndoable(found.change, now)) return null
    const { memberId: id, oldEmail: email } = found.change
    const link = await makeAddressLink(transaction, changeId, 'undo')
    return { id, email, link, what: whatHappened(found, now) }
  })
  if (!told) return
  const { link, what } = told
  await mailToMember(told, async (about) => ({
    ...(await MAILS[what]({ ...about, link })),
    about: `address change ${changeId} ${what}`,
  }))
}

const MAILS = {
  asked: renderAddressAskedMail,
  changed: renderAddressChangedMail,
  left: renderAddressLeftMail,
}

function whatHappened({ change, isLeft }: ChangeToTell, now: Date): keyof typeof MAILS {
  if (isLeft) return 'left'
  return isPending(change, now) ? 'asked' : 'changed'
}
