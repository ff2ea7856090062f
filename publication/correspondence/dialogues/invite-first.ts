import { and, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents } from '@/db/schema'
import { takeWaitingInvitation } from './invite-with-letter'
import { sendDialogueInvitation } from './send-dialogue-invitation'

/**
 * Mails the invitation that waits for a first letter, when there is something else to mail: nobody hears of a dialogue before they know what it
 * is and who invites them. Does nothing for who was invited. Throws when the mail has to be tried again later; tried again it has the
 * same Message-ID.
 */
export async function inviteFirst(dialogueId: string, memberId: string): Promise<void> {
  const [waiting] = await db()
    .select({ hostId: correspondents.invitationBy })
    .from(correspondents)
    .where(
      and(
        eq(correspondents.dialogueId, dialogueId),
        eq(correspondents.memberId, memberId),
        isNotNull(correspondents.invitationBy),
      ),
    )
  if (!waiting?.hostId) return
  await sendDialogueInvitation({ dialogueId, memberId, hostId: waiting.hostId })
  await db().transaction((transaction) => takeWaitingInvitation(transaction, { dialogueId, memberId }))
}
