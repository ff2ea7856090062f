import type { Database, Transaction } from '@/db/client'
import { signInLinks } from '@/db/schema'
import { env } from '@/env'
import { makeToken } from './token'

type Purpose = (typeof signInLinks.$inferSelect)['purpose']

/** How long a link works, in minutes. An invitation also ends when its member signs in any other way. */
const LIFETIME_MINUTES: Record<Purpose, number> = {
  'sign-in': 15,
  invitation: 7 * 24 * 60,
  'first-owner': 7 * 24 * 60,
}

/** A new link that signs this member in, once. It is returned and stored nowhere: the row keeps its hash. */
export async function makeSignInLink(
  database: Database | Transaction,
  memberId: string,
  purpose: Purpose,
): Promise<string> {
  const { token, tokenHash } = makeToken()
  const expiresAt = new Date(Date.now() + LIFETIME_MINUTES[purpose] * 60_000)
  await database.insert(signInLinks).values({ tokenHash, memberId, purpose, expiresAt })
  return `${env().siteUrl}/inloggen/${token}`
}
