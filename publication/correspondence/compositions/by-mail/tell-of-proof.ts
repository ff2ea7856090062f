import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents, dialogues, members } from '@/db/schema'
import { tellOfNews } from '../../dialogues/tell-of-news'

/** How long a text rests before it is mailed to whoever is asked about it, in milliseconds. */
export const REST_MS = 10 * 60_000

/**
 * Has what would be published now mailed to everybody who is asked about it, when it rested and can be answered by then: of what cannot
 * be agreed to nobody is told, and of what is being made not each time. Not to `byId`, who made it so. Nothing when nothing was composed.
 */
export async function tellOfProof(
  transaction: Transaction,
  dialogueId: string,
  byId: string,
  now: Date,
  restMs = REST_MS,
): Promise<void> {
  const seated = await transaction
    .select({ memberId: correspondents.memberId, composition: dialogues.composition })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(and(eq(correspondents.dialogueId, dialogueId), isNull(members.removedAt)))
  const asked = seated.filter(({ composition }) => composition > 0).map(({ memberId }) => memberId)
  const happening = { kind: 'proof-ready', thingId: dialogueId, byId } as const
  await tellOfNews(transaction, happening, asked, now, new Date(now.getTime() + restMs))
}
