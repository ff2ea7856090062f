import type { Transaction } from '@/db/client'
import { messageId } from '@/emails/compose-mail'
import { enqueue } from '@/queue/enqueue'
import { takeWaitingInvitation } from '../dialogues/invite-with-letter'
import { listWhoWrite } from '../dialogues/who-writes'

type Letter = { id: string; dialogueId: string; writerId: string }

/**
 * Has a letter that was sent mailed to all who write now but its writer, in jobs of this transaction. Whose invitation waited for it gets
 * it with that.
 */
export async function mailLetterLater(
  transaction: Transaction,
  { id, dialogueId, writerId }: Letter,
): Promise<void> {
  // Who writes was not waiting to be invited.
  await takeWaitingInvitation(transaction, { dialogueId, memberId: writerId })
  const others = (await listWhoWrite(transaction, dialogueId)).filter((memberId) => memberId !== writerId)
  for (const memberId of others) {
    const hostId = await takeWaitingInvitation(transaction, { dialogueId, memberId })
    if (hostId) {
      const invitation = { dialogueId, memberId, hostId, letterId: id }
      await enqueue(transaction, 'send-dialogue-invitation', invitation)
    } else await enqueue(transaction, 'mail-letter', { letterId: id, memberId })
  }
}

/** What the mail of a letter is about: the same for all who get it, since it is one letter. */
export function aboutLetter(letterId: string): string {
  return `letter ${letterId}`
}

/**
 * The Message-ID (RFC 5322 3.6.4) of a letter as we mail it. All recipients get the same one, as of one mail to several:
 * an answer says what it follows, whoever answers.
 */
export function letterMessageId(letterId: string): string {
  return messageId(aboutLetter(letterId))
}
