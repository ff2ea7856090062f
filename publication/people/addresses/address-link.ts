import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type AddressChange, addressChanges, addressLinks, type Member } from '@/db/schema'
import { env } from '@/env'
import { lockMember } from '../members/lock-member'
import { hashToken, makeToken } from '../sessions/token'

type Purpose = (typeof addressLinks.$inferSelect)['purpose']

const PAGES: Record<Purpose, string> = {
  confirm: '/inloggen/nieuw-adres',
  undo: '/inloggen/oud-adres',
}

/** A new link about this change. It is returned and stored nowhere: the row keeps its hash. */
export async function makeAddressLink(
  transaction: Transaction,
  changeId: string,
  purpose: Purpose,
): Promise<string> {
  const { token, tokenHash } = makeToken()
  await transaction.insert(addressLinks).values({ tokenHash, changeId, purpose })
  return `${env().siteUrl}${PAGES[purpose]}/${token}`
}

/**
 * The change that a link is about and its member, both locked, first the member; null for a link that never was, is
 * for another purpose, was replaced, or whose member was removed. Whether it is used or too late, the change says.
 */
export async function lockChangeOf(
  transaction: Transaction,
  token: string,
  purpose: Purpose,
): Promise<{ change: AddressChange; member: Member } | null> {
  const isLink = and(eq(addressLinks.tokenHash, hashToken(token)), eq(addressLinks.purpose, purpose))
  const [of] = await transaction
    .select({ memberId: addressChanges.memberId })
    .from(addressLinks)
    .innerJoin(addressChanges, eq(addressChanges.id, addressLinks.changeId))
    .where(isLink)
  if (!of) return null
  const member = await lockMember(transaction, of.memberId)
  // Looked at again under the lock: whoever held it before may have confirmed or undone the change.
  const [found] = await transaction
    .select({ change: addressChanges })
    .from(addressLinks)
    .innerJoin(addressChanges, eq(addressChanges.id, addressLinks.changeId))
    .where(isLink)
    .for('update')
  return member && found ? { change: found.change, member } : null
}
