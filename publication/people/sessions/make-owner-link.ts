import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { departures, type Member, members } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { claimAddress, NOBODY } from '../addresses/claim-address'
import { forgetPendingChange } from '../addresses/forget-pending-change'
import { lockChangeFrom } from '../addresses/lock-change-from'
import { undoChange } from '../addresses/undo-change'
import { showByline } from '../departures/hide-byline'
import { hasAddress } from '../members/has-address'
import { endEveryWayIn } from './end-every-way-in'
import { makeSignInLink } from './make-sign-in-link'

/** Who finds the address just taken looks again, and then sees by whom. */
const TURNS = 5

/** `putAside` is the address that took the place of this one, and is theirs no more; null when none did. */
export type OwnerLink = { link: string; putAside: string | null }

/**
 * A fresh sign-in link for the owner with this address, who is made, promoted or brought back as needed: the way in
 * for whoever runs the machine. A member who lost this address by a change that can still be undone gets it back.
 * Whoever got an address or another role by it has to sign in again everywhere.
 */
export async function makeOwnerLink(email: string, now = new Date()): Promise<OwnerLink> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const made = await tryOwnerLink(email, now)
    if (made) return made
  }
  throw new Error('Others kept taking and leaving this address')
}

/** Null, and nothing happened, where the address became somebody's between the first look and the last. */
async function tryOwnerLink(email: string, now: Date): Promise<OwnerLink | null> {
  return db().transaction(async (transaction) => {
    const [known] = await transaction.select().from(members).where(hasAddress(email)).for('update')
    if (known) return { link: await linkForKnown(transaction, known), putAside: null }
    const lost = await lockChangeFrom(transaction, email, now)
    if (lost && (await undoChange(transaction, lost, now)))
      return { link: await linkForKnown(transaction, lost.member), putAside: lost.member.email }
    if (!(await claimAddress(transaction, NOBODY, email, now))) return null
    const made = writtenRow(
      await transaction
        .insert(members)
        .values({ email: email.trim(), role: 'owner' })
        .returning({ id: members.id }),
      'The owner',
    )
    return { link: await makeSignInLink(transaction, made.id, 'sign-in'), putAside: null }
  })
}

async function linkForKnown(transaction: Transaction, { id, role, removedAt }: Member): Promise<string> {
  if (role !== 'owner' || removedAt) {
    await endEveryWayIn(transaction, id)
    await forgetPendingChange(transaction, id)
    await stay(transaction, id)
    await transaction.update(members).set({ role: 'owner', removedAt: null }).where(eq(members.id, id))
  }
  return makeSignInLink(transaction, id, 'sign-in')
}

/** Whoever was leaving does not: they are not erased, and their byline is by name again. What was withdrawn stays so. */
async function stay(transaction: Transaction, memberId: string): Promise<void> {
  const [departure] = await transaction
    .delete(departures)
    .where(eq(departures.memberId, memberId))
    .returning({ byName: departures.byName })
  if (departure?.byName) await showByline(transaction, memberId, departure.byName)
}
