import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Correspondent, correspondents } from '@/db/schema'
import { replyAddressHash } from './reply-address'

/** Puts members in a dialogue, from this position on, each with a secret reply address of their own. */
export async function seatCorrespondents(
  transaction: Transaction,
  dialogueId: string,
  memberIds: string[],
  from = 0,
): Promise<void> {
  const addressGeneration = 1
  await transaction.insert(correspondents).values(
    memberIds.map((memberId, index) => ({
      dialogueId,
      memberId,
      position: from + index,
      addressGeneration,
      addressHash: replyAddressHash({ dialogueId, memberId }, addressGeneration),
    })),
  )
}

/** Somebody who stopped writes again, in their own place and under their own address; how long they were away is kept. */
export async function seatAgain(
  transaction: Transaction,
  { dialogueId, memberId, leftAt, absences }: Correspondent,
): Promise<void> {
  const from = leftAt?.toISOString()
  const away = from
    ? sql`${JSON.stringify(absences)}::jsonb || jsonb_build_object('from', ${from}::text, 'to', clock_timestamp())`
    : absences
  await transaction
    .update(correspondents)
    .set({ leftAt: null, absences: away })
    .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId)))
}
