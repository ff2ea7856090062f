import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents, members } from '@/db/schema'
import { type Holder, replyAddress } from './reply-address'
import { writesNow } from './who-writes'

/** Where a member mails letters to in a dialogue, and the address of theirs from which they do. */
export type OwnAddress = { to: string; from: string }

/**
 * The secret address to which a member mails letters in a dialogue, for that member alone; null for who does not write in it now, and when
 * this site receives no mail. Who writes first was mailed nothing that could be answered.
 */
export async function findOwnAddress({ memberId, dialogueId }: Holder): Promise<OwnAddress | null> {
  const [seat] = await db()
    .select({ generation: correspondents.addressGeneration, from: members.email })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId), writesNow()))
  const to = seat ? replyAddress({ dialogueId, memberId }, seat.generation) : null
  return to && seat?.from ? { to, from: seat.from } : null
}
