import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type AddressChange, addressChanges, addressLinks, type Member } from '@/db/schema'
import { env } from '@/env'
import { lockEvenRemoved } from '../members/lock-member'
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
 * for another purpose, or was replaced. Of whose member left nothing is confirmed, and what is undone may be of
 * who left. Whether it is used or too late, the change says.
 */
export async function lockChangeOf(
  transaction: Transaction,
  token: string,
  purpose: Purpose,
): Promise<{ change: AddressChange; member: Member } | null> {
  const memberId = await findWhoseChange(transaction, token, purpose)
  const found = memberId && (await lockEvenRemoved(transaction, memberId))
  const member = found && (purpose === 'undo' || !found.removedAt) ? found : null
  // Looked at again under the lock: whoever held it before may have confirmed or undone the change.
  const [of] = await transaction
    .select({ change: addressChanges })
    .from(addressLinks)
    .innerJoin(addressChanges, eq(addressChanges.id, addressLinks.changeId))
    .where(isLinkFor(token, purpose))
    .for('update')
  return member && of ? { change: of.change, member } : null
}

/** Whose change of address a link is about, for what is locked before its member; null for a link that never was. */
export async function findWhoseChange(
  transaction: Transaction,
  token: string,
  purpose: Purpose,
): Promise<string | null> {
  const [of] = await transaction
    .select({ memberId: addressChanges.memberId })
    .from(addressLinks)
    .innerJoin(addressChanges, eq(addressChanges.id, addressLinks.changeId))
    .where(isLinkFor(token, purpose))
  return of?.memberId ?? null
}

const isLinkFor = (token: string, purpose: Purpose) =>
  and(eq(addressLinks.tokenHash, hashToken(token)), eq(addressLinks.purpose, purpose))
