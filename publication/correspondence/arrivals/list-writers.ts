import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents, members } from '@/db/schema'
import { findHolder } from '@/publication/correspondence/dialogues/reply-address'
import { recipientsIn } from './recipients-in'

/** Whose letter a mail would be; `email` in lower case, null when they may not sign in. Who stopped writes no letters. */
export type Writer = { memberId: string; email: string | null; hasStopped: boolean }

type CameIn = { dialogueId: string; memberId: string; alsoTo: string[]; raw: Buffer }

/**
 * The correspondents who can have written a mail from this address. The first is the one whose secret address received
 * it. A second is the correspondent with this sender address, if the mail also went to their own secret address, or if
 * it answers everyone in a mail that had a secret address in copy. In that case the secret address must be in a To or Cc
 * header that the proof of the sender covers. Locks the correspondents, so that mails of one are judged in turn.
 */
export async function listWriters(
  transaction: Transaction,
  { dialogueId, memberId, alsoTo, raw }: CameIn,
  fromAddress: string,
  covered: string[],
): Promise<Writer[]> {
  const all = await lockCorrespondents(transaction, dialogueId)
  const holder = all.find((it) => it.memberId === memberId) ?? { memberId, email: null, hasStopped: true }
  const other = all.find((it) => it.email === fromAddress && it.memberId !== memberId)
  if (!other) return [holder]
  const isNamed =
    alsoTo.includes(other.memberId) || (await isInCopy(transaction, dialogueId, recipientsIn(raw, covered)))
  return isNamed ? [holder, other] : [holder]
}

async function lockCorrespondents(transaction: Transaction, dialogueId: string): Promise<Writer[]> {
  await transaction
    .select({ memberId: correspondents.memberId })
    .from(correspondents)
    .where(eq(correspondents.dialogueId, dialogueId))
    .orderBy(asc(correspondents.position))
    .for('update')
  const rows = await transaction
    .select({ memberId: correspondents.memberId, email: members.email, leftAt: correspondents.leftAt })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(and(eq(correspondents.dialogueId, dialogueId), isNull(members.removedAt)))
  return rows.map(({ memberId, email, leftAt }) => ({
    memberId,
    email: email?.toLowerCase() ?? null,
    hasStopped: leftAt !== null,
  }))
}

/** Whether one of these addresses is a live secret address of this dialogue. */
async function isInCopy(transaction: Transaction, dialogueId: string, addresses: string[]): Promise<boolean> {
  for (const address of addresses.slice(0, MOST_ADDRESSES))
    if ((await findHolder(transaction, address))?.dialogueId === dialogueId) return true
  return false
}

/** A dialogue has a handful of correspondents. */
const MOST_ADDRESSES = 20
