import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { members, sessions } from '@/db/schema'
import { hasAddress } from '../members/has-address'
import { makeSignInLink } from './make-sign-in-link'

/**
 * A fresh sign-in link for the owner with this address, who is made, promoted or brought back as needed: the way in
 * for whoever runs the machine. Whoever got another role by it has to sign in again everywhere.
 */
export async function makeOwnerLink(email: string): Promise<string> {
  return db().transaction(async (transaction) => {
    const [known] = await transaction.select().from(members).where(hasAddress(email)).for('update')
    if (!known) {
      const [made] = await transaction
        .insert(members)
        .values({ email: email.trim(), role: 'owner' })
        .returning({ id: members.id })
      if (!made) throw new Error('The owner was not made')
      return makeSignInLink(transaction, made.id, 'sign-in')
    }
    if (known.role !== 'owner' || known.removedAt) {
      await transaction.delete(sessions).where(eq(sessions.memberId, known.id))
      await transaction
        .update(members)
        .set({ role: 'owner', removedAt: null })
        .where(eq(members.id, known.id))
    }
    return makeSignInLink(transaction, known.id, 'sign-in')
  })
}
