import { and, eq, isNotNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'

type Invitation = { dialogueId: string; memberId: string; hostId: string }

/** How long an invitation waits for the letter that it is to bring, in milliseconds. */
const LONGEST_WAIT_MS = 24 * 60 * 60_000

/** Has somebody invited with the first letter that is sent in the dialogue, and without one when there is none within a day. */
export async function inviteWithLetter(
  transaction: Transaction,
  { dialogueId, memberId, hostId }: Invitation,
  now: Date,
): Promise<void> {
  await transaction
    .update(correspondents)
    .set({ invitationBy: hostId })
    .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId)))
  const latest = new Date(now.getTime() + LONGEST_WAIT_MS)
  await enqueue(
    transaction,
    'send-dialogue-invitation',
    { dialogueId, memberId, hostId, waits: true },
    latest,
  )
}

/** Ends the wait of an invitation, once: who invites, or null when it does not wait (any more). */
export async function takeWaitingInvitation(
  transaction: Transaction,
  { dialogueId, memberId }: Omit<Invitation, 'hostId'>,
): Promise<string | null> {
  const waits = and(
    eq(correspondents.dialogueId, dialogueId),
    eq(correspondents.memberId, memberId),
    isNotNull(correspondents.invitationBy),
  )
  const [found] = await transaction
    .select({ hostId: correspondents.invitationBy })
    .from(correspondents)
    .where(waits)
    .for('update')
  if (!found) return null
  await transaction.update(correspondents).set({ invitationBy: null }).where(waits)
  return found.hostId
}
