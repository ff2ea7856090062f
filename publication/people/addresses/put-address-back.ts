import { db } from '@/db/client'
import { lockChangeOf } from './address-link'
import { undoChange } from './undo-change'

export type PutBackOutcome = { status: 'put-back' } | { status: 'link-unusable' }

/**
 * Undoes a change of address from the mail to the old one, without signing in: the member has that address again,
 * whatever it became since, and every session and every link of theirs ends. A change that was not confirmed yet never
 * will be. Undone are this change and all later ones, so that no address of theirs can put itself back afterwards; an
 * earlier one still can. The address that was put aside is told.
 */
export async function putAddressBack(token: string, now = new Date()): Promise<PutBackOutcome> {
  return db().transaction(async (transaction) => {
    const found = await lockChangeOf(transaction, token, 'undo')
    const isPutBack = found !== null && (await undoChange(transaction, found, now))
    return { status: isPutBack ? 'put-back' : 'link-unusable' }
  })
}
